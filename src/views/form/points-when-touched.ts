/**
 * Lets the points of small drawings be read, like those of figures: what does it comes when the first is pointed at, touched or
 * reached by the keyboard. What a point says stands over its drawing, so that nothing moves.
 * @param drawings those that a page shows, each in an element of its own
 */
export function readPointsWhenTouched(drawings: Iterable<SVGSVGElement>): void {
  for (const drawing of drawings) {
    const readout = document.createElement("p");
    readout.className = "readout-over";
    readout.setAttribute("role", "status");
    drawing.after(readout);
    drawing.parentElement!.classList.add("readable");
    nameFor(drawing);
    const begin = (event: Event): void => {
      for (const kind of beginnings) drawing.removeEventListener(kind, begin);
      void import("./point-keys.js").then(
        ({followPointsOf}) => {
          followPointsOf(drawing, readout);
          // What began it is its first question.
          drawing.dispatchEvent(
            event instanceof PointerEvent ? new PointerEvent("pointermove", event) : new FocusEvent("focus")
          );
        },
        () => {
          // Without the program the drawing stays what it was, and the next touch tries again.
          for (const kind of beginnings) drawing.addEventListener(kind, begin);
        }
      );
    };
    for (const kind of beginnings) drawing.addEventListener(kind, begin);
  }
}

const beginnings = ["pointerdown", "pointermove", "focus"] as const;

/** A drawing that the keyboard reaches must have a name; what names it stands above it. */
function nameFor(drawing: SVGSVGElement): void {
  drawing.setAttribute("tabindex", "0");
  if (!drawing.hasAttribute("aria-hidden")) return;
  drawing.removeAttribute("aria-hidden");
  drawing.removeAttribute("focusable");
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", drawing.closest("li, figure")?.querySelector("h3, h4")?.textContent ?? "");
}
