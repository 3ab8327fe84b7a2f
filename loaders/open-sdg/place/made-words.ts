/** Words that no office gives, by language; a language without its own has English ones. */
type MadeWords = Readonly<Record<string, string>>;

/** Such a word in a language. */
export function madeWord(words: MadeWords, language: string): string {
  return words[language] ?? words.en!;
}

/** What stands before a number that has no name. */
export const indicatorWords: MadeWords = {
  en: "Indicator",
  fr: "Indicateur",
  es: "Indicador",
  vi: "Chỉ tiêu"
};
/** A series without a name among others. */
export const totals: MadeWords = {en: "Total", fr: "Total", es: "Total", vi: "Chung"};
export const releaseNotes: MadeWords = {
  en: "Read from the office's Open SDG data",
  fr: "Lu dans les données Open SDG de l’office",
  es: "Leído de los datos Open SDG de la oficina",
  vi: "Đọc từ số liệu Open SDG của cơ quan thống kê"
};
export const breakWords: MadeWords = {
  en: "Break in the series that the office marks",
  fr: "Rupture de série indiquée par l’office",
  es: "Ruptura de la serie que indica la oficina",
  vi: "Chỗ đứt mà cơ quan thống kê đánh dấu"
};

export const goalWords: MadeWords = {en: "Goal", fr: "Objectif", es: "Objetivo", vi: "Mục tiêu"};
export const targetWords: MadeWords = {en: "Target", fr: "Cible", es: "Meta", vi: "Mục tiêu"};
