/** Address of the list of indicators in Vietnamese. */
export const indicatorsPath = "/indicators/";

/** Address of an indicator's page in Vietnamese. */
export function indicatorPath(indicator: string): string {
  return `${indicatorsPath}${indicator}/`;
}

/** Where the small pages lie that other sites frame, in Vietnamese. */
export const embedsPath = "/embed/";

/** Address of the small page that other sites frame, in Vietnamese. */
export function embedPath(indicator: string): string {
  return `${embedsPath}${indicator}/`;
}

/** The picture that networks show beside a link to an indicator's page, in Vietnamese. */
export function indicatorCardPath(indicator: string): string {
  return `/picture/indicators/${indicator}.png`;
}
