import {element} from "../../lib/element.js";

/** What can be done with the marks of a drawing. */
interface TipOptions {
  /** How the marks are read with the keyboard. */
  readonly keys: string;
  readonly say: (text: string) => void;
  /** Called with the text of a mark that was chosen. */
  readonly chosen: (text: string) => void;
  /** Called with a stretch of the drawing that was drawn over, in pixels from its left edge; null where there is no such. */
  readonly brushed: ((from: number, to: number) => void) | null;
}

/** More marks than these are found under the pointer alone. */
const mostNear = 6_000;
/** How near a pointer has to come to a mark, and how far it moves before it draws over the drawing, in pixels. */
const near = 28;
const leastBrush = 6;

interface Mark {
  readonly shape: SVGElement;
  readonly text: string;
}

/** The name under which a mark keeps its words, in the place of a title that only a pointer at rest would show. */
const kept = "tip";

/**
 * Lets the marks of a drawing tell of themselves under the pointer, under a finger, and one after the other with the arrow keys;
 * and lets a stretch of it be chosen.
 */
export function attachTips(figure: HTMLElement, drawing: SVGElement, {keys, say, chosen, brushed}: TipOptions): void {
  const marks: Mark[] = [...drawing.querySelectorAll("title")].flatMap((title) => {
    const shape = title.parentNode;
    const text = title.textContent;
    // A tick of an axis goes on telling the whole of a name that is cut.
    if (!(shape instanceof SVGElement) || shape.closest("text")) return [];
    title.remove();
    shape.dataset[kept] = text;
    return [{shape, text}];
  });
  const tip = element("div", {class: "chart-tip", hidden: true, "aria-hidden": "true"});
  const stretch = element("div", {class: "chart-brush", hidden: true});
  figure.append(tip, stretch);
  if (marks.length === 0) return;
  let told: Mark | null = null;
  const tell = (mark: Mark | null, x = 0, y = 0) => {
    if (mark !== told) {
      told?.shape.classList.remove("told");
      mark?.shape.classList.add("told");
      told = mark;
      tip.hidden = mark === null;
      if (mark) tip.replaceChildren(...mark.text.split("\n").map((line) => element("div", {}, line)));
    }
    if (!mark) return;
    const {width, height} = tip.getBoundingClientRect();
    tip.style.left = `${String(Math.max(4, Math.min(innerWidth - width - 4, x + 14)))}px`;
    tip.style.top = `${String(y + 18 + height > innerHeight ? Math.max(4, y - height - 10) : y + 18)}px`;
  };
  const middle = ({shape}: Mark) => {
    const {left, right, top, bottom} = shape.getBoundingClientRect();
    return {x: (left + right) / 2, y: (top + bottom) / 2};
  };
  const markAt = (event: PointerEvent | MouseEvent): Mark | null => {
    const shape = event.target instanceof Element ? event.target.closest<SVGElement>(`[data-${kept}]`) : null;
    const under = shape && marks.find((mark) => mark.shape === shape);
    if (under || marks.length > mostNear) return under ?? null;
    let [found, least]: [Mark | null, number] = [null, near];
    for (const mark of marks) {
      const {x, y} = middle(mark);
      const distance = Math.hypot(x - event.clientX, y - event.clientY);
      if (distance < least) [found, least] = [mark, distance];
    }
    return found;
  };

  let from: number | null = null;
  const leftOf = (event: PointerEvent) => event.clientX - drawing.getBoundingClientRect().left;
  drawing.addEventListener("pointermove", (event) => {
    if (from !== null && brushed) {
      const [a, b] = [Math.min(from, leftOf(event)), Math.max(from, leftOf(event))];
      const [inner, outer] = [drawing.getBoundingClientRect(), figure.getBoundingClientRect()];
      stretch.hidden = b - a < leastBrush;
      stretch.style.left = `${String(inner.left - outer.left + a)}px`;
      stretch.style.top = `${String(inner.top - outer.top)}px`;
      stretch.style.width = `${String(b - a)}px`;
      stretch.style.height = `${String(inner.height)}px`;
      if (!stretch.hidden) tell(null);
      return;
    }
    tell(markAt(event), event.clientX, event.clientY);
  });
  drawing.addEventListener("pointerleave", () => tell(null));
  drawing.addEventListener("pointerdown", (event) => {
    // A finger scrolls the page.
    if (event.button !== 0 || event.pointerType === "touch" || !brushed) return;
    from = leftOf(event);
    drawing.setPointerCapture(event.pointerId);
  });
  drawing.addEventListener("pointerup", (event) => {
    const began = from;
    from = null;
    stretch.hidden = true;
    if (began === null || !brushed) return;
    const [a, b] = [Math.min(began, leftOf(event)), Math.max(began, leftOf(event))];
    // The drawing may be shown smaller than it was drawn.
    const scale = Number(drawing.getAttribute("width")) / (drawing.getBoundingClientRect().width || 1);
    if (b - a >= leastBrush) brushed(a * scale, b * scale);
  });
  drawing.addEventListener("pointercancel", () => {
    from = null;
    stretch.hidden = true;
  });
  drawing.addEventListener("dblclick", (event) => {
    const mark = markAt(event);
    if (mark) chosen(mark.text);
  });

  let order: readonly Mark[] | null = null;
  let at = -1;
  figure.tabIndex = 0;
  figure.setAttribute("aria-label", keys);
  figure.addEventListener("keydown", (event) => {
    if (event.target !== figure) return;
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (step !== undefined) {
      order ??= marks
        .map((mark) => ({mark, ...middle(mark)}))
        .sort((a, b) => a.x - b.x || a.y - b.y)
        .map(({mark}) => mark);
      at = Math.min(order.length - 1, Math.max(0, at + step));
      const mark = order[at]!;
      const {x, y} = middle(mark);
      tell(mark, x, y);
      say(mark.text.replaceAll("\n", ", "));
    } else if (event.key === "Enter" && told) chosen(told.text);
    else if (event.key === "Escape") tell(null);
    else return;
    event.preventDefault();
  });
  figure.addEventListener("blur", () => tell(null));
}
