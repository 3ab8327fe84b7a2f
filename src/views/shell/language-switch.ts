/** The other language shows the same selection. */
export function keepSelectionOnLanguageSwitch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  link?.addEventListener("click", () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
