import {z} from "zod";
import {codePattern, languagesOf, pick, type Language} from "./language.js";
import {bases} from "./bases.js";
import {statedWords, type PlaceWords} from "./place-words.js";

/** What a code looks like: letters, digits, hyphens and underscores. */
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
const year = z.int().min(1900).max(2100);
const text = z.string().trim().min(1);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
/** The name of a file in a folder of the place, and never a way out of it. */
const fileName = z.string().regex(/^(?!\.{1,2}$)[^/\\:*?"<>|]+$/);

/** The format of a place's folder that this program reads. */
export const placeFormat = 1;

/**
 * What a place is: the one definition of `data/place.yaml`, from which come its type, its checks, the words of its errors and its
 * description in `data/README.md`.
 */
export const placeSchema = z.strictObject({
  format: z.literal(placeFormat).meta({
    vi: `phiên bản của tệp này, hiện là ${String(placeFormat)}`,
    en: `version of this file; ${String(placeFormat)} so far`
  }),
  area: code.meta({
    vi: "địa bàn chính, một mã của areas.csv: trang nói về địa bàn này và xét các mốc của nó",
    en: "the home area, a code of `areas.csv`: what the site is about, and whose milestones are judged"
  }),
  nation: code.nullable().default(null).meta({
    vi: "địa bàn mà những cam kết như “cao hơn bình quân cả nước” so với, nếu có",
    en: "the area that commitments such as “above the national average” compare with, if any"
  }),
  comparators: z.array(code).meta({
    vi: "các địa bàn đưa ra trước khi so sánh",
    en: "the areas that are offered first for comparison"
  }),
  ranked: code.nullable().default(null).meta({
    vi: "cấp của các địa bàn được xếp hạng và vẽ trên bản đồ, một giá trị của cột kind; bỏ trống thì là cấp của địa bàn chính, hoặc cấp có nhiều địa bàn nhất nếu nó không có địa bàn ngang cấp",
    en: "the kind of areas that are ranked and mapped, by `kind`; by default that of the home area, or the commonest one where no other is like it"
  }),
  languages: z.array(z.string().regex(codePattern)).min(1).meta({
    vi: "các ngôn ngữ của trang; ngôn ngữ đầu ở địa chỉ gốc, các ngôn ngữ khác dưới /en/ và tương tự",
    en: "the languages of the site; the first stands at the root, others below `/en/` and so on"
  }),
  prefix: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .meta({
      vi: "phần đầu tên các tệp tải về: chữ thường, chữ số, gạch nối",
      en: "what the names of downloads begin with: small letters, digits, hyphens"
    }),
  address: z
    .url({protocol: /^https?$/})
    .nullable()
    .default(null)
    .meta({vi: "địa chỉ công khai của trang, khi đã có", en: "public address of the site, once it has one"}),
  first_year: year.meta({vi: "năm đầu thu thập số liệu", en: "the first year for which figures are collected"}),
  milestone_years: z.array(year).min(1).meta({
    vi: "các năm có mốc, theo thứ tự; năm cuối là chân trời, sau đó không còn gì đến hạn",
    en: "the years for which deadlines are set, in their order; the last is the horizon, after which nothing is due"
  }),
  plan: z
    .strictObject({
      seed: fileName.nullable().default(null).meta({
        vi: "văn bản kế hoạch, một tệp trong seeds/; bỏ trống khi kế hoạch nằm trong plan/tables/",
        en: "the plan's text, a file of `seeds/`; none where the plan is kept as tables"
      }),
      source: code.meta({vi: "kế hoạch trong sources.csv", en: "the plan as a source, a code of `sources.csv`"}),
      year: year.nullable().default(null).meta({
        vi: "năm của kế hoạch: báo cáo bắt đầu từ năm này, và cả những kỳ mà kế hoạch không ghi năm đầu; bỏ trống thì lấy năm của nguồn",
        en: "year of the plan, in which reports begin and so do periods whose first year it does not state; by default that of its source"
      }),
      form: z
        .enum(["decree-30", "plain"])
        .default("plain")
        .meta({vi: "thể thức báo cáo hằng năm", en: "form of the yearly report"})
    })
    .nullable()
    .default(null)
    .meta({vi: "kế hoạch được theo dõi; bỏ trống nếu không có", en: "the plan that is followed, if there is one"}),
  follows: z.array(z.enum(bases)).min(1).nullable().default(null).meta({
    vi: "các văn bản có mốc được theo dõi và xét; bỏ trống thì là kế hoạch, hoặc mọi văn bản nếu không có kế hoạch",
    en: "whose milestones are followed and judged, by `basis`; by default those of the plan, or all where there is none"
  }),
  map: z
    .strictObject({
      shapes: z.enum(["vietnam-63", "own"]).meta({
        vi: "vietnam-63: 63 tỉnh, thành Việt Nam trước ngày 01/07/2025; own: tệp map.geojson, mỗi hình có mã địa bàn (`area`)",
        en: "`vietnam-63`: the 63 provinces of Viet Nam before 1 July 2025; `own`: the file `map.geojson`, whose shapes have the code of their `area`"
      })
    })
    .nullable()
    .default(null)
    .meta({
      vi: "hình các địa bàn; bỏ trống thì chỉ có bản đồ ô vuông, nếu tiles.csv có dòng nào",
      en: "shapes of the areas; without them there is a map of tiles alone, where `tiles.csv` has rows"
    }),
  begin: z
    .strictObject({
      indicator: code.meta({vi: "chỉ tiêu mà các trang so sánh và phần khám phá mở đầu", en: "an indicator"}),
      beside: code.nullable().default(null).meta({vi: "chỉ tiêu đặt cạnh nó", en: "an indicator that it is set beside"})
    })
    .nullable()
    .default(null)
    .meta({
      vi: "chỉ tiêu mà các trang so sánh và phần khám phá mở đầu; bỏ trống thì lấy chỉ tiêu đầu tiên có số",
      en: "the indicators that comparisons and the explorer begin with; by default the first headline"
    }),
  publisher: text.nullable().default(null).meta({vi: "ai lập trang này", en: "who publishes the site"}),
  licence: z
    .strictObject({
      name: text.meta({
        vi: "mã SPDX như CC-BY-4.0, hoặc tên của giấy phép khác",
        en: "a code of SPDX such as `CC-BY-4.0`, or the name of another licence"
      }),
      url: z
        .url({protocol: /^https?$/})
        .nullable()
        .default(null)
        .meta({
          vi: "nơi có lời của giấy phép; mã SPDX đã có sẵn địa chỉ",
          en: "where its text stands; a code of SPDX has an address already"
        })
    })
    .nullable()
    .default(null)
    .meta({vi: "giấy phép dùng lại dữ liệu", en: "under which licence the data may be used again"}),
  contact: text.nullable().default(null).meta({
    vi: "nơi báo lỗi: một hộp thư hoặc một trang",
    en: "where errors are reported: an e-mail address or a page"
  }),
  colours: z
    .strictObject({
      accent: colour.nullable().default(null).meta({
        vi: 'màu của liên kết và nút, như "#0b5a8a", viết trong ngoặc kép; tương phản với nền ít nhất 4,5',
        en: 'of links and buttons, such as `"#0b5a8a"`, in quotes; its contrast with the ground is at least 4.5'
      }),
      accent_dark: colour.nullable().default(null).meta({
        vi: "cũng thế trên nền tối; bỏ trống thì màu trên được pha sáng cho đọc được",
        en: "the same on a dark ground; by default the accent is lightened until it can be read"
      }),
      map: z
        .strictObject({
          low: colour.meta({vi: "màu của số thấp nhất", en: "of the lowest values"}),
          high: colour.meta({vi: "màu của số cao nhất", en: "of the highest"})
        })
        .nullable()
        .default(null)
        .meta({
          vi: "hai đầu thang màu của bản đồ; tương phản với nhau ít nhất 3,9",
          en: "ends of the scale of maps, whose contrast is at least 3.9; on a dark ground they change places"
        })
    })
    .nullable()
    .default(null)
    .meta({vi: "màu của trang; bỏ trống thì là màu có sẵn", en: "colours of the site; by default those of the theme"}),
  words: z
    .partialRecord(z.string().regex(codePattern), statedWords)
    .meta({vi: "lời của nơi này, theo ngôn ngữ", en: "what the place says of itself, by language"})
});

/** What a place says of itself in `data/place.yaml`. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** The languages in which the site of a place can be read, in its order. */
export function languagesOfPlace({
  place,
  areas
}: {
  readonly place: Pick<Place, "area" | "languages" | "prefix" | "words">;
  readonly areas: readonly Named[];
}): readonly Language[] {
  const home = areas.find(({area}) => area === place.area);
  const named = place.languages.map((code): [string, PlaceWords] => {
    const stated = place.words[code];
    if (stated === undefined || home === undefined) throw new Error(`nothing names the place in ${code}`);
    return [code, {...stated, name: pick(home, "name", {code}), prefix: place.prefix}];
  });
  return languagesOf(place.languages, Object.fromEntries(named));
}

/** An area by its names. */
interface Named {
  readonly area: string;
  readonly name_vi: string;
  readonly name_en: string;
}
