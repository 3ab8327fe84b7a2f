/**
 * Values of an address that no field of a form has, each as it stands there: what is asked for and is not here. Parameters that
 * are no field's are somebody else's.
 */
export function unknownIn(form: HTMLFormElement, search: string): string[] {
  return [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const asked = value.trim();
    return asked === "" ? [] : unknownValues(form, name, asked).map((unknown) => `${name}=${unknown}`);
  });
}

function unknownValues(form: HTMLFormElement, name: string, asked: string): readonly string[] {
  if (name === "sort") return isSortable(asked.replace(/^-/, "")) ? [] : [asked];
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select[name], input[name]")].filter(
    (field) => field.name === name
  );
  const [first] = fields;
  if (!first) return [];
  if (first instanceof HTMLSelectElement) return [...first.options].some(({value}) => value === asked) ? [] : [asked];
  const offered = new Set(fields.map(({value}) => value));
  switch (first.type) {
    case "checkbox":
      return asked.split(";").filter((value) => value !== "" && !offered.has(value));
    case "radio":
      return offered.has(asked) ? [] : [asked];
    case "search":
      return [];
    default:
      // What a field of numbers did not take is not in it.
      return first.value.trim() === "" ? [asked] : [];
  }
}

const isSortable = (column: string): boolean =>
  [...document.querySelectorAll<HTMLElement>("th[data-sort], th[data-sort-by]")].some(
    ({dataset}) => dataset.sort === column || dataset.sortBy === column
  );

/** An address may hold anything; a sentence has room for so much of it. */
const longest = 40;

/**
 * Says above a form what its link asks for and is not here, so that nobody takes what is usually shown for what was asked; says
 * nothing where there is nothing to say.
 * @param asked what stands in the address and is not here
 */
export function sayUnknown(form: HTMLFormElement, asked: readonly string[]): void {
  const {parentElement} = form;
  const {unknown: words} = form.dataset;
  // Some forms say it elsewhere.
  if (words === undefined) return;
  const place =
    parentElement?.querySelector<HTMLElement>(":scope > [data-part=unknown-link]") ??
    (asked.length === 0 ? null : form.ownerDocument.createElement("p"));
  if (!place) return;
  if (!place.isConnected) {
    place.className = "notice";
    place.dataset.part = "unknown-link";
    place.setAttribute("role", "status");
    form.before(place);
  }
  const short = asked.map((text) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text));
  place.hidden = asked.length === 0;
  place.textContent = asked.length === 0 ? "" : words.replace("{}", () => short.join(", "));
}
