/** The year that the 2030 Agenda counts from, and the default base year of the growth methods. */
export const agendaBaseYear = 2015;

/** The year in which the 2030 Agenda ends. */
export const agendaEnd = 2030;
