type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * An element with attributes and children. Text is always text: nothing that comes from data or a reader is ever markup.
 * An attribute that is false or null is left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(attribute, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button with a text, and a name for those who do not see what it stands beside. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element("button", {type: "button", ...attributes}, text);
  made.addEventListener("click", act);
  return made;
}

/** A field of choices under a label; the first of a pair is the value, the second what is read. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  value: string,
  act: (value: string) => void
): HTMLLabelElement {
  const select = element("select", {}, ...options.map(([of, text]) => element("option", {value: of}, text)));
  select.value = value;
  select.addEventListener("change", () => act(select.value));
  return element("label", {}, element("span", {}, label), select);
}
