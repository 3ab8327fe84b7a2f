/** The one screen that tells the people of a new place what its folder holds and what to do next. */
export function placeReadme(name: string): string {
  return `# ${name}

Thư mục này là một địa bàn: mọi điều trang nói đều từ đây. Các lệnh chạy ở kho mã của chương trình, \`DIR\` là thư mục này.

| tệp                       | chứa gì                                                                       |
| ------------------------- | ----------------------------------------------------------------------------- |
| \`data/place.yaml\`         | tên, ngôn ngữ, các năm có mốc, kế hoạch: sửa trước tiên                         |
| \`data/areas.csv\`          | địa bàn chính và các địa bàn để so sánh                                        |
| \`data/sources.csv\`        | mỗi nguồn số liệu một dòng                                                     |
| \`data/indicators.csv\`     | mỗi chỉ tiêu một dòng, đơn vị lấy từ \`data/units.csv\`                          |
| \`data/observations.csv\`   | mỗi số liệu một dòng: chỉ tiêu, địa bàn, năm, giá trị, nguồn                    |
| \`data/milestones.csv\`     | mức phải đạt, năm nào, theo văn bản nào                                        |
| \`data/everyday_words.csv\` | từ người dân hay nói và từ của kế hoạch, chỉ tiêu mà ô tìm kiếm dẫn tới         |
| \`data/plan/agencies.csv\`  | các cơ quan như từ năm 2025, cơ quan cũ và cơ quan kế thừa                     |
| \`seeds/\`, \`notebooks/\`    | văn bản kế hoạch (\`plan.seed\` trong \`place.yaml\`); các phân tích đã viết     |

\`\`\`sh
npm run check -- --place DIR                  # chỗ nào sai, theo tệp và dòng
npm start -- --place DIR                      # xem trang, tự cập nhật khi tệp thay đổi
npm run build -- --place DIR --out DIR/site   # trang tĩnh, đưa lên máy chủ nào cũng được
\`\`\`

In English: this folder is a place, and all that its site says comes from it. Begin with \`data/place.yaml\`, then areas, sources,
indicators and observations; the three commands above check it, show it and build it. Columns are explained in
\`data/README.md\` of the program.
`;
}
