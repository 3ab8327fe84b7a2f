/** Short names of the goals of the 2030 Agenda, by their UN number. */
export const goalShort: Readonly<Partial<Record<number, string>>> = {
  1: "Xóa nghèo",
  2: "Không còn nạn đói",
  3: "Sức khỏe và cuộc sống tốt",
  4: "Giáo dục có chất lượng",
  5: "Bình đẳng giới",
  6: "Nước sạch và vệ sinh",
  7: "Năng lượng sạch, giá hợp lý",
  8: "Việc làm tốt và tăng trưởng kinh tế",
  9: "Công nghiệp, sáng tạo và hạ tầng",
  10: "Giảm bất bình đẳng",
  11: "Đô thị, nông thôn bền vững",
  12: "Sản xuất và tiêu dùng có trách nhiệm",
  13: "Hành động về khí hậu",
  14: "Biển và đại dương",
  15: "Rừng, đa dạng sinh học và đất",
  16: "Hòa bình, công lý và thể chế vững mạnh",
  17: "Quan hệ đối tác"
};
