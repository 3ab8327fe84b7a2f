import {catalogue} from "./accessor.js";

/** The names that lead through the site, once in each language. */
export interface NavigationMessages {
  readonly site: string;
  readonly within: (section: string) => string;
  readonly overview: string;
  readonly goals: string;
  readonly indicators: string;
  readonly allIndicators: string;
  readonly methods: string;
  readonly methodsCompared: string;
  readonly compare: string;
  readonly compareYears: string;
  readonly compareAreas: string;
  readonly compareIndicators: string;
  readonly map: string;
  readonly plan: string;
  readonly planText: string;
  readonly commitments: string;
  readonly agencies: string;
  readonly reporting: string;
  readonly reports: string;
  readonly explore: string;
  readonly explorer: string;
  readonly notebooks: string;
  readonly data: string;
  readonly downloads: string;
  readonly coverage: string;
  readonly sources: string;
  readonly changes: string;
}

const vi: NavigationMessages = {
  site: "Trang chính",
  within: (section) => `Trong mục ${section}`,
  overview: "Tổng quan",
  goals: "Mục tiêu",
  indicators: "Chỉ tiêu",
  allIndicators: "Danh sách chỉ tiêu",
  methods: "Phương pháp đánh giá",
  methodsCompared: "So sánh các phương pháp",
  compare: "So sánh",
  compareYears: "Hai năm",
  compareAreas: "Các địa bàn",
  compareIndicators: "Hai chỉ tiêu",
  map: "Bản đồ",
  plan: "Kế hoạch",
  planText: "Toàn văn",
  commitments: "Cam kết",
  agencies: "Cơ quan",
  reporting: "Báo cáo",
  reports: "Báo cáo hằng năm",
  explore: "Phân tích",
  notebooks: "Sổ tay phân tích",
  data: "Dữ liệu",
  downloads: "Tải về và từ điển",
  coverage: "Số liệu hiện có",
  sources: "Nguồn số liệu",
  changes: "Thay đổi",
  explorer: "Bàn phân tích"
};

const en: NavigationMessages = {
  site: "Main pages",
  within: (section) => `Within ${section}`,
  overview: "Overview",
  goals: "Goals",
  indicators: "Indicators",
  allIndicators: "All indicators",
  methods: "Methods",
  methodsCompared: "Methods compared",
  compare: "Compare",
  compareYears: "Two years",
  compareAreas: "Areas",
  compareIndicators: "Two indicators",
  map: "Map",
  plan: "Plan",
  planText: "Full text",
  commitments: "Commitments",
  agencies: "Agencies",
  reporting: "Reports",
  reports: "Yearly report",
  explore: "Explore",
  notebooks: "Notebooks",
  data: "Data",
  downloads: "Downloads and dictionary",
  coverage: "Figures held",
  sources: "Sources",
  changes: "Changes",
  explorer: "Explorer"
};

/** {@link NavigationMessages} in a language. */
export const navigationMessages = catalogue<NavigationMessages>({vi, en});
