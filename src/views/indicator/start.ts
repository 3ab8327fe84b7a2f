import {startPage} from "../shell/start-page.js";
import {followPoints} from "../form/point-keys.js";
import {readPointsWhenTouched} from "../form/points-when-touched.js";
import {sayFailed} from "../form/failure.js";
import {choiceParameters} from "../../progress/choice.js";
import {isGroupParameter} from "../../indicator/groups/parameters.js";
import {over, withOthers, withoutOthers} from "../../lib/search-parameters.js";
import {sayUnknown, unknownIn} from "../form/unknown-link.js";
import {answerForm} from "../form/live-form.js";
import {startReuse} from "./reuse-live.js";
import {initialState, parseState, writeState, type TrendState} from "../../indicator/trend-state.js";

/**
 * Makes a page answer. Only this small module loads with the page; the engine and the drawing library come when the reader
 * touches a control, or has followed a link that carries a selection.
 */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>("[data-controls]");
  startPage();
  copyWorkings();
  startReuse();
  openForPrint();
  followPoints(document);
  readPointsWhenTouched(document.querySelectorAll<SVGSVGElement>(".small-trend"));
  const groups = document.querySelector<HTMLFormElement>("[data-groups]");
  if (groups) answerForm(groups, () => import("./groups-live.js").then(({answer}) => answer), isGroupParameter);
  if (!form) return;
  // The program comes late on a slow line: what a reader has chosen by then is asked for over what a link asks for.
  const early = writeState(readForm(form));
  const linked = followed(form);
  const state = early === "" ? linked : parseState(over(writeState(linked), early));
  writeForm(form, state);
  if (early !== "") void choose(form, state);
  else if (writeState(linked) !== "") void show(form, linked);
  // While a reader looks through what a list offers, the engine starts.
  form.addEventListener(
    "pointerdown",
    () =>
      void import("./live.js").then(
        ({prepare}) => prepare(),
        () => undefined
      ),
    {
      once: true
    }
  );
  form.addEventListener("input", () => {
    void choose(form, readForm(form));
  });
  form.addEventListener("reset", () => {
    // The fields are only reset after this event.
    queueMicrotask(() => void choose(form, initialState));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  addEventListener("popstate", () => {
    const state = followed(form);
    // Following a link within the page ends here too, and changes nothing.
    if (writeState(state) === shown) return;
    writeForm(form, state);
    void show(form, state);
  });
}

/** What the address asks for, as far as the page has it; what it has not, it says. */
function followed(form: HTMLFormElement): TrendState {
  const asked = parseState(location.search);
  const option = (name: string, value: string | number | null) => {
    const field = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    return field === null || [...field.options].some((one) => one.value === String(value)) ? value : null;
  };
  const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=series]")].map(({value}) => value);
  const series = asked.series?.filter((code) => boxes.includes(code)) ?? null;
  const state: TrendState = {
    ...asked,
    choice: {
      ...asked.choice,
      base: option(choiceParameters.base, asked.choice.base) as number | null,
      milestone: option(choiceParameters.milestone, asked.choice.milestone) as number | null,
      methodology: option(choiceParameters.methodology, asked.choice.methodology) as string | null
    },
    from: option("from", asked.from) as number | null,
    to: option("to", asked.to) as number | null,
    with: option("with", asked.with) as string | null,
    // A link may show no series at all; one that names none of those here shows them all.
    series: asked.series?.length === 0 || series === null || series.length > 0 ? series : null
  };
  writeForm(form, state);
  sayUnknown(form, unknownIn(form, withoutOthers(location.search, isOwn)));
  return state;
}

/** The parameters of the address that say what the figures of everybody show. */
const isOwn = (parameter: string): boolean => !isGroupParameter(parameter);

/** The selection that the page shows, as it stands in an address; at first that of the build. */
let shown = writeState(initialState);

async function choose(form: HTMLFormElement, state: TrendState): Promise<void> {
  sayUnknown(form, []);
  history.replaceState(
    null,
    "",
    `${location.pathname}${withOthers(writeState(state), location.search, isOwn)}${location.hash}`
  );
  await show(form, state);
}

async function show(form: HTMLFormElement, state: TrendState): Promise<void> {
  shown = writeState(state);
  const live = await import("./live.js").catch(() => null);
  // Selections that wait for the same program may go on in any order; only the last one counts.
  if (shown !== writeState(state)) return;
  if (live) await live.update(form, state);
  // Where the program behind the controls cannot be loaded, only loading the page anew can help.
  else sayFailed(form.querySelector<HTMLElement>("[data-part=status]")!, () => location.reload());
}

function readForm(form: HTMLFormElement): TrendState {
  const fields = new FormData(form);
  const parameters = new URLSearchParams();
  for (const name of ["from", "to", "with", ...choiceFields.map((name) => choiceParameters[name])]) {
    const value = fields.get(name);
    if (typeof value === "string" && value !== "") parameters.set(name, value);
  }
  const boxes = [...form.querySelectorAll<HTMLInputElement>("[name=series]")];
  if (boxes.some((box) => !box.checked)) {
    parameters.set("series", boxes.flatMap((box) => (box.checked ? [box.value] : [])).join(";"));
  }
  return parseState(parameters.toString());
}

function writeForm(form: HTMLFormElement, state: TrendState): void {
  for (const name of ["from", "to", "with"] as const) {
    const field = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
    if (field) field.value = state[name] === null ? "" : String(state[name]);
  }
  for (const name of choiceFields) {
    const field = form.querySelector<HTMLSelectElement | HTMLInputElement>(`[name=${choiceParameters[name]}]`);
    const value = state.choice[name];
    // The default method stands in the form by its name, every other default as an empty field.
    if (field) field.value = value === null ? "" : String(value);
  }
  for (const box of form.querySelectorAll<HTMLInputElement>("[name=series]")) {
    box.checked = state.series?.includes(box.value) ?? true;
  }
  if (state.series !== null) unfold(form, "series");
  if (choiceFields.some((name) => state.choice[name] !== initialState.choice[name])) unfold(form, "method");
}

/** What a link has set must not be hidden from who follows it. */
function unfold(form: HTMLFormElement, name: string): void {
  const folded = form.querySelector(`[name=${name}]`)?.closest("details");
  if (folded) folded.open = true;
}

/** Fields of the form that say how progress is judged. */
const choiceFields = ["method", "base", "milestone", "methodology", "pace"] as const;

/** A button beside a working copies it as text. */
function copyWorkings(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("[data-copy]") : null;
    const working = button?.closest("[data-working]")?.querySelector<HTMLElement>("[data-part=working]");
    if (!button || !working) return;
    void navigator.clipboard.writeText(working.innerText.trim()).then(() => {
      button.textContent = button.dataset.copied ?? button.textContent;
    });
  });
}

/** Paper has no way to open what is folded. */
function openForPrint(): void {
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) folded.open = true;
  });
}
