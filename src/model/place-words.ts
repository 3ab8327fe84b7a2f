import {z} from "zod";

const words = (vi: string, en: string) => z.string().trim().min(1).meta({vi, en});

/** What a place says of its plan in one language. */
const planWords = z
  .strictObject({
    name: words("kế hoạch là của ai và thực hiện điều gì", "whose plan it is and what it carries out"),
    reporting: words("chỗ kế hoạch quy định việc báo cáo", "the part of it that asks for reports").optional(),
    numbering: words(
      "vì sao số của mục tiêu khác số của Liên Hợp Quốc, thành câu",
      "why numbers of its goals differ from the UN's, in sentences"
    ).optional(),
    issuer: words(
      "cơ quan ban hành báo cáo hằng năm; dấu gạch đứng ngắt dòng",
      "who issues the yearly report; a vertical bar ends a line"
    ).optional(),
    opening: words(
      "cách báo cáo hằng năm gọi kế hoạch, sau số của nó",
      "how the yearly report calls the plan, after its number"
    ).optional()
  })
  .meta({vi: "lời về kế hoạch", en: "what is said of the plan"});

/**
 * What a place says of itself in one language (`words` of `data/place.yaml`), each as it reads in the middle of a sentence. The
 * name of the home area is not among them: `areas.csv` has it.
 */
export const statedWords = z.strictObject({
  title: words("tên trang", "name of the site"),
  short: words(
    "tên ngắn của trang, ghi trên đầu trang",
    "short name of the site, in its banner and the titles of pages"
  ),
  heading: words("tiêu đề trang đầu", "heading of the front page"),
  data_title: words("tên của dữ liệu mở", "title of the open data"),
  description: words("dữ liệu mở là gì", "what the open data are"),
  keywords: z
    .array(z.string().trim().min(1))
    .meta({vi: "từ khóa của dữ liệu mở", en: "words under which catalogues list the open data"}),
  home: words("cách gọi địa bàn chính, như “tỉnh”", "what sentences call the home area, such as “the province”"),
  area: words("cách gọi một địa bàn được xếp hạng", "one of the areas that are ranked, such as “province”"),
  areas: words("cách gọi nhiều địa bàn như thế", "several of them, such as “provinces”"),
  others: words("cách gọi các địa bàn khác", "the areas that are no comparators, such as “other provinces and cities”"),
  comparators: words(
    "cách gọi các địa bàn để so sánh",
    "the comparators, such as “provinces of the Central Highlands”"
  ),
  kinds: z.record(z.string(), words("cách gọi nhiều địa bàn của một cấp", "several areas of a kind")).optional().meta({
    vi: "cách gọi nhiều địa bàn của mỗi cấp, theo cột kind; các cấp thường gặp đã có tên",
    en: "what several areas of a kind are called, by `kind`; the usual kinds have names of their own"
  }),
  map: z
    .strictObject({
      as_of: words("các địa bàn trên bản đồ là của lúc nào", "of what time the areas on the map are").optional(),
      beside: words("bản đồ còn có gì khác, thành câu", "what else the map has, in a sentence").optional()
    })
    .optional()
    .meta({vi: "lời về bản đồ", en: "what is said of the map"}),
  example: z
    .strictObject({
      title: words("tên sổ tay mở đầu phần khám phá", "title of the notebook that the explorer begins with"),
      text: words("lời dẫn của nó, bằng Markdown", "what it says first, in Markdown")
    })
    .optional()
    .meta({vi: "sổ tay mở đầu phần khám phá", en: "the notebook that the explorer begins with"}),
  plan: planWords.optional()
});

/** The words of a place in one language, with the name of its home area and what the names of its downloads begin with. */
export type PlaceWords = z.infer<typeof statedWords> & {readonly name: string; readonly prefix: string};
