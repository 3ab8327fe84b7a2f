import type {NavigationMessages} from "../topics/navigation.js";

/** The sentences in Vietnamese. */
export const vi: NavigationMessages = {
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
  supply: "Nơi tải số còn thiếu",
  reportingStatus: "Tình trạng báo cáo",
  sources: "Nguồn số liệu",
  changes: "Thay đổi",
  explorer: "Bàn phân tích"
};
