import {matches, parseFilter, writeFilter} from "../../lib/filter-state.js";
import {readPointsWhenTouched} from "../form/points-when-touched.js";
import {startTakingAlong} from "../form/take-along-live.js";
import {sayUnknown, unknownIn} from "../form/unknown-link.js";
import {startPage} from "../shell/start-page.js";

/** Makes the picture of the plan answer: its form narrows it, and a finger reads a mark before it follows the link. */
export function start(): void {
  startPage();
  const taken = document.querySelector<HTMLElement>("[data-reuse]");
  if (taken) startTakingAlong(taken, {picture: () => drawnPicture(taken)});
  readPointsWhenTouched(document.querySelectorAll<SVGSVGElement>(".headline .drawing > svg"));
  const form = document.querySelector<HTMLFormElement>("[data-filter]");
  const picture = document.querySelector<HTMLElement>("[data-picture]");
  if (!form || !picture) return;
  narrowed(form, [...picture.querySelectorAll<HTMLElement>(".plan-mark")]);
  readBeforeFollowing(picture);
}

/** The picture of the plan as the build has drawn it. */
async function drawnPicture(part: HTMLElement): Promise<Blob> {
  const response = await fetch(part.querySelector<HTMLAnchorElement>('a[download][href$=".png"]')!.href);
  if (!response.ok) throw new Error(`the picture was answered with ${String(response.status)}`);
  return response.blob();
}

function narrowed(form: HTMLFormElement, marks: readonly HTMLElement[]): void {
  const fields = [...form.querySelectorAll("select")];
  const status = form.querySelector<HTMLElement>("[data-part=status]")!;
  const offered = new Map(fields.map(({name, options}) => [name, new Set([...options].map(({value}) => value))]));
  const show = (search: string) => {
    const state = parseFilter(search, offered);
    for (const field of fields) field.value = state.chosen[field.name] ?? "";
    const chosen = Object.keys(state.chosen).length > 0;
    const shown = marks.filter((mark) => {
      const meant = matches(mark.dataset, state);
      mark.classList.toggle("faded", !meant);
      // What is not meant is not in the way of a keyboard either.
      mark.tabIndex = meant ? 0 : -1;
      return meant;
    });
    const {showing = "", none = ""} = status.dataset;
    status.textContent = !chosen ? "" : shown.length === 0 ? none : showing.replace("-1", String(shown.length));
  };
  const choose = (chosen: Readonly<Record<string, string>>) => {
    const search = writeFilter({chosen, text: "", sort: null});
    history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
    sayUnknown(form, []);
    show(search);
  };
  const follow = () => {
    show(location.search);
    sayUnknown(form, unknownIn(form, location.search));
  };
  const inFields = () =>
    Object.fromEntries(fields.flatMap(({name, value}) => (value === "" ? [] : [[name, value] as const])));
  form.addEventListener("input", () => choose(inFields()));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choose({});
  });
  addEventListener("popstate", follow);
  // What was chosen before the program arrived is taken over.
  const early = inFields();
  if (Object.keys(early).length === 0) follow();
  else choose({...parseFilter(location.search, offered).chosen, ...early});
}

/** A finger has nothing to point with: the first touch reads a mark, the second follows it. */
function readBeforeFollowing(picture: HTMLElement): void {
  let touched = false;
  let read: Element | null = null;
  picture.addEventListener("pointerdown", ({pointerType}) => {
    touched = pointerType === "touch";
  });
  picture.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(".plan-mark") : null;
    if (!touched || mark === null || mark === read) return;
    event.preventDefault();
    mark.focus();
    read = mark;
  });
  picture.addEventListener("focusout", () => {
    read = null;
  });
}
