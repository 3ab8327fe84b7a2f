import {codeOf} from "./codes.js";

/** A row of `plan/agencies.csv`. */
interface AgencyRow {
  readonly agency: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: "named" | "group";
  readonly forms: readonly string[];
  readonly mistaken: readonly string[];
  readonly successor_vi: string | null;
  readonly successor_from: string | null;
  readonly basis: string | null;
}

type Named = readonly [vi: string, en: string, ...forms: readonly string[]];

/** When an order of agencies began, and by what: the day on which it came into force. */
interface Order {
  readonly from: string;
  readonly basis: string;
}

const departments: Order = {from: "2025-03-01", basis: "Nghị định 45/2025/NĐ-CP"};
const ministries: Order = {from: "2025-03-01", basis: "Nghị quyết 176/2025/QH15"};
const communes: Order = {from: "2025-07-01", basis: "Luật Tổ chức chính quyền địa phương 72/2025/QH15"};

const provincial: readonly Named[] = [
  ["Sở Nội vụ", "Department of Home Affairs"],
  ["Sở Tài chính", "Department of Finance", "Sở TC"],
  ["Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment", "Sở NN&MT", "Sở NNMT"],
  ["Sở Xây dựng", "Department of Construction", "Sở XD"],
  ["Sở Khoa học và Công nghệ", "Department of Science and Technology", "Sở KH&CN", "Sở KHCN"],
  ["Sở Y tế", "Department of Health"],
  ["Sở Giáo dục và Đào tạo", "Department of Education and Training", "Sở GD&ĐT", "Sở GDĐT"],
  ["Sở Công Thương", "Department of Industry and Trade", "Sở CT"],
  ["Sở Tư pháp", "Department of Justice"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism", "Sở VHTTDL", "Sở VHTT&DL"],
  ["Sở Dân tộc và Tôn giáo", "Department of Ethnic and Religious Affairs", "Sở DT&TG"],
  ["Thanh tra tỉnh", "Provincial Inspectorate"],
  [
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Office of the Provincial People's Committee",
    "Văn phòng UBND tỉnh",
    "VP UBND tỉnh"
  ],
  ["Thống kê tỉnh", "Provincial Statistics Office"],
  ["Công an tỉnh", "Provincial Public Security"],
  ["Bộ Chỉ huy Quân sự tỉnh", "Provincial Military Command", "Bộ CHQS tỉnh"],
  ["Ủy ban nhân dân tỉnh", "Provincial People's Committee", "UBND tỉnh"],
  ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Provincial Fatherland Front Committee", "UBMTTQ Việt Nam tỉnh"]
];

const national: readonly Named[] = [
  ["Bộ Quốc phòng", "Ministry of National Defence"],
  ["Bộ Công an", "Ministry of Public Security"],
  ["Bộ Ngoại giao", "Ministry of Foreign Affairs"],
  ["Bộ Nội vụ", "Ministry of Home Affairs"],
  ["Bộ Tư pháp", "Ministry of Justice"],
  ["Bộ Tài chính", "Ministry of Finance"],
  ["Bộ Công Thương", "Ministry of Industry and Trade"],
  ["Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment", "Bộ NN&MT", "Bộ NNMT"],
  ["Bộ Xây dựng", "Ministry of Construction"],
  ["Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism", "Bộ VHTTDL", "Bộ VHTT&DL"],
  ["Bộ Khoa học và Công nghệ", "Ministry of Science and Technology", "Bộ KH&CN", "Bộ KHCN"],
  ["Bộ Giáo dục và Đào tạo", "Ministry of Education and Training", "Bộ GD&ĐT", "Bộ GDĐT"],
  ["Bộ Y tế", "Ministry of Health"],
  ["Bộ Dân tộc và Tôn giáo", "Ministry of Ethnic and Religious Affairs"],
  ["Văn phòng Chính phủ", "Government Office"],
  ["Thanh tra Chính phủ", "Government Inspectorate"],
  ["Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam", "Ngân hàng Nhà nước"]
];

const groups: readonly Named[] = [
  ["Các sở, ban, ngành", "Departments and agencies", "sở, ban, ngành", "các sở, ngành", "các sở, ban, ngành liên quan"],
  [
    "Ủy ban nhân dân các xã, phường",
    "People's Committees of communes and wards",
    "UBND các xã, phường",
    "Ủy ban nhân dân các xã, phường, đặc khu",
    "UBND các xã, phường, đặc khu",
    "Ủy ban nhân dân cấp xã",
    "UBND cấp xã"
  ]
];

/** Agencies of before, with those that took their functions over. */
const former: readonly (readonly [agency: Named, successor: string, by: Order, kind?: "group"])[] = [
  [["Sở Kế hoạch và Đầu tư", "Department of Planning and Investment", "Sở KH&ĐT"], "Sở Tài chính", departments],
  [
    ["Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment", "Sở TN&MT", "Sở TNMT"],
    "Sở Nông nghiệp và Môi trường",
    departments
  ],
  [
    [
      "Sở Nông nghiệp và Phát triển nông thôn",
      "Department of Agriculture and Rural Development",
      "Sở NN&PTNT",
      "Sở NN và PTNT"
    ],
    "Sở Nông nghiệp và Môi trường",
    departments
  ],
  [["Sở Giao thông vận tải", "Department of Transport", "Sở GTVT"], "Sở Xây dựng", departments],
  [
    ["Sở Thông tin và Truyền thông", "Department of Information and Communications", "Sở TT&TT", "Sở TTTT"],
    "Sở Khoa học và Công nghệ",
    departments
  ],
  [
    [
      "Sở Lao động - Thương binh và Xã hội",
      "Department of Labour, War Invalids and Social Affairs",
      "Sở LĐTBXH",
      "Sở LĐ-TB&XH"
    ],
    "Sở Nội vụ",
    departments
  ],
  [["Ban Dân tộc", "Committee for Ethnic Minority Affairs"], "Sở Dân tộc và Tôn giáo", departments],
  [
    [
      "Ủy ban nhân dân các huyện, thị xã, thành phố",
      "People's Committees of districts, towns and cities",
      "UBND các huyện, thị xã, thành phố",
      "UBND các huyện, thành phố",
      "UBND cấp huyện"
    ],
    "Ủy ban nhân dân các xã, phường",
    communes,
    "group"
  ],
  [["Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment", "Bộ KH&ĐT"], "Bộ Tài chính", ministries],
  [
    ["Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment", "Bộ TN&MT", "Bộ TNMT"],
    "Bộ Nông nghiệp và Môi trường",
    ministries
  ],
  [
    ["Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development", "Bộ NN&PTNT"],
    "Bộ Nông nghiệp và Môi trường",
    ministries
  ],
  [["Bộ Giao thông vận tải", "Ministry of Transport", "Bộ GTVT"], "Bộ Xây dựng", ministries],
  [
    ["Bộ Thông tin và Truyền thông", "Ministry of Information and Communications", "Bộ TT&TT", "Bộ TTTT"],
    "Bộ Khoa học và Công nghệ",
    ministries
  ],
  [
    [
      "Bộ Lao động - Thương binh và Xã hội",
      "Ministry of Labour, War Invalids and Social Affairs",
      "Bộ LĐTBXH",
      "Bộ LĐ-TB&XH"
    ],
    "Bộ Nội vụ",
    ministries
  ],
  [["Ủy ban Dân tộc", "Committee for Ethnic Minority Affairs (national)"], "Bộ Dân tộc và Tôn giáo", ministries]
];

/**
 * The agencies of a Vietnamese province and the ministries as they are since 2025, and those of before with their successors: the
 * vocabulary by which agencies are recognised in a plan of either time.
 */
export function agencyRows(): readonly AgencyRow[] {
  return [
    ...[...provincial, ...national].map((named) => row(named, "named", null)),
    ...groups.map((named) => row(named, "group", null)),
    ...former.map(([named, successor, {from, basis}, kind]) => row(named, kind ?? "named", {successor, from, basis}))
  ];
}

function row(
  [vi, en, ...forms]: Named,
  kind: AgencyRow["kind"],
  after: {readonly successor: string; readonly from: string; readonly basis: string} | null
): AgencyRow {
  return {
    agency: codeOf(vi).replaceAll("-", "_"),
    name_vi: vi,
    name_en: en,
    kind,
    forms,
    mistaken: [],
    successor_vi: after?.successor ?? null,
    successor_from: after?.from ?? null,
    basis: after?.basis ?? null
  };
}
