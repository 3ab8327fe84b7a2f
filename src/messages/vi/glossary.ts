import type {GlossaryMessages} from "../topics/glossary.js";

/** The terms in Vietnamese. */
export const vi: GlossaryMessages = {
  indicator: {name: "Chỉ tiêu", also: "chỉ số", meaning: "Cái được đo, ví dụ tỷ lệ hộ nghèo."},
  goal: {
    name: "Mục tiêu chung",
    also: "SDG",
    meaning: "Một trong các mục tiêu lớn; mỗi mục tiêu chung có nhiều mục tiêu cụ thể."
  },
  target: {name: "Mục tiêu cụ thể", also: "", meaning: "Mục có đánh số dưới một mục tiêu chung; chứa các cam kết."},
  commitment: {name: "Cam kết", also: "lời hứa", meaning: "Điều mà văn bản nói sẽ đạt được, đúng như lời in."},
  milestone: {name: "Mốc", also: "thời hạn, hạn", meaning: "Mức phải đạt vào một năm, ví dụ năm 2025."},
  verdict: {
    name: "Kết luận",
    also: "đạt, không đạt, chậm, đang tiến tới",
    meaning: "Điều lời cam kết cho phép nói: đạt, đang tiến tới, chậm hay không đạt."
  },
  evidence: {
    name: "Bằng chứng",
    also: "",
    meaning: "Điều biết được về một cam kết chưa kết luận được; không bao giờ thành kết luận."
  },
  grade: {name: "Độ chắc", also: "", meaning: "Kết luận hay bằng chứng chắc đến đâu: chắc, khá chắc, yếu."},
  series: {
    name: "Chuỗi",
    also: "chuỗi số liệu",
    meaning: "Các giá trị của một chỉ tiêu theo cùng một phương pháp tính."
  },
  break: {
    name: "Chỗ đứt của chuỗi",
    also: "đổi chuẩn nghèo, đổi phương pháp tính",
    meaning: "Năm mà từ đó giá trị không so được với trước: đổi phương pháp tính hoặc đổi địa giới."
  },
  vintage: {
    name: "Thời điểm công bố",
    also: "",
    meaning: "Khi nào nguồn nói con số; nhiều lần thì hiện con số mới nhất."
  },
  bound: {
    name: "Cận",
    also: "trên, gần, khoảng",
    meaning: "Giá trị mà nguồn chỉ nói là trên, gần hoặc khoảng; không phải một điểm."
  },
  proxy: {
    name: "Gần đúng",
    also: "thay thế",
    meaning: "Chỉ tiêu không đo đúng cam kết nhưng đứng gần nó; chỉ dùng kèm cảnh báo."
  },
  pace: {name: "Nhịp", also: "tốc độ, xu hướng", meaning: "Thay đổi mỗi năm; nhịp cần có là nhịp phải giữ để kịp mốc."},
  baseline: {name: "Năm gốc", also: "kỳ gốc", meaning: "Năm mà thay đổi được tính từ đó."},
  lead: {
    name: "Cơ quan chủ trì",
    also: "chịu trách nhiệm",
    meaning: "Cơ quan đứng đầu một việc; cơ quan phối hợp cùng làm."
  },
  due: {
    name: "Cần có số",
    also: "đến hạn",
    meaning: "Năm mà phải có số thì mới theo dõi được; ai gửi gì cho ai thì trang này không biết."
  },
  release: {
    name: "Bản phát hành",
    also: "ngày đánh giá",
    meaning: "Một lần công bố; ngày của bản mới nhất là ngày mà các mốc được xét."
  }
};
