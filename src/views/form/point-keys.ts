/** Points of a drawing that can be gone through: whatever carries a title. */
const points = "title";

/**
 * Makes the points of every drawing reachable with one stop of the tab key and the arrow keys, which go to the nearest point
 * in their direction; a pointer or a finger reads the one that it comes near. What a point says is shown and announced in the `readout` of its figure. A drawing stays one image for whoever does
 * not enter it.
 */
export function followPoints(page: ParentNode): void {
  for (const readout of page.querySelectorAll<HTMLElement>(".readout")) {
    const drawings = readout.closest("figure")?.querySelectorAll<SVGSVGElement>(".drawing svg") ?? [];
    for (const drawing of drawings) followPointsOf(drawing, readout);
  }
}

/** Makes the points of one drawing answer, as {@link followPoints} does, in any element. */
export function followPointsOf(drawing: SVGSVGElement, readout: HTMLElement): void {
  const titles = [...drawing.querySelectorAll(points)];
  if (titles.length === 0 || drawing.getAttribute("role") === "application") return;
  const places = titles.map((title) => ({title, mark: title.parentElement ?? drawing}));
  const pointed = drawing.querySelector("[data-pointed]");
  let current: Element | null = null;
  const go = (mark: Element | null): void => {
    current?.classList.remove("current-point");
    current = mark;
    mark?.classList.add("current-point");
    // What neighbours would cover is drawn once more above them.
    const shape = mark?.querySelector("use")?.getAttribute("href");
    if (shape == null) pointed?.removeAttribute("href");
    else pointed?.setAttribute("href", shape);
    readout.textContent = places.find((place) => place.mark === mark)?.title.textContent ?? "";
  };
  const first = (places.find(({mark}) => mark.hasAttribute("data-start")) ?? places[0])?.mark ?? null;
  // Its description stays; being entered makes it something to operate, whose keys no reader may take for its own.
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "application");
  // Paper has nothing to operate: there it is an image again, whose words the file carries.
  addEventListener("beforeprint", () => drawing.setAttribute("role", "img"));
  addEventListener("afterprint", () => drawing.setAttribute("role", "application"));
  drawing.addEventListener("keydown", (event) => {
    const towards = directions[event.key];
    if (event.key === "Escape") go(null);
    else if (event.key === "Home") go(places[0]?.mark ?? null);
    else if (event.key === "End") go(places.at(-1)?.mark ?? null);
    else if (towards) {
      const marks = places.map(({mark}) => mark);
      go(current === null ? first : nearest(current, marks, towards));
    } else return;
    event.preventDefault();
  });
  drawing.addEventListener("focus", () => {
    if (current === null) go(first);
  });
  drawing.addEventListener("blur", () => go(null));
  const read = (event: PointerEvent): void => {
    const over = places.find(({mark}) => event.target instanceof Node && mark.contains(event.target))?.mark;
    const marks = places.map(({mark}) => mark);
    const mark = over ?? closest(marks, [event.clientX, event.clientY], reach[event.pointerType] ?? reach.mouse!);
    if (mark) go(mark);
  };
  drawing.addEventListener("pointerdown", read);
  drawing.addEventListener("pointermove", read);
}

/** Pixels from a pointer within which a point is meant; a finger covers what it points at. */
const reach: Readonly<Record<string, number>> = {mouse: 16, pen: 16, touch: 44};

function closest(marks: readonly Element[], [x, y]: readonly [number, number], within: number): Element | null {
  let best: Element | null = null;
  let least = within;
  for (const mark of marks) {
    const [left, top] = centre(mark);
    const distance = Math.hypot(left - x, top - y);
    if (distance <= least) [best, least] = [mark, distance];
  }
  return best;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1]
};

/** The nearest of some marks in a direction; what lies aside counts double. The mark itself where there is none. */
export function nearest(from: Element, marks: readonly Element[], [dx, dy]: readonly [number, number]): Element {
  const start = centre(from);
  let best = from;
  let least = Infinity;
  for (const mark of marks) {
    const [x, y] = centre(mark);
    const ahead = (x - start[0]) * dx + (y - start[1]) * dy;
    const aside = Math.abs((x - start[0]) * dy) + Math.abs((y - start[1]) * dx);
    const distance = ahead + 2 * aside;
    if (ahead > 0.5 && distance < least) [best, least] = [mark, distance];
  }
  return best;
}

function centre(element: Element): readonly [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
