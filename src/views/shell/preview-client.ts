/**
 * Keeps a page of the preview true: it is loaded anew when the site has changed, and what is wrong with the files stands over
 * it until it is mended. No published page loads this module.
 */
interface PreviewError {
  readonly file: string | null;
  readonly text: {readonly vi: string; readonly en: string};
}

interface Standing {
  readonly version: string;
  readonly errors: readonly PreviewError[];
}

const code = document.documentElement.lang === "vi" ? "vi" : "en";
const titles = {
  vi: {files: "Trang này chưa theo kịp các tệp vừa lưu", own: "Trang này có chỗ chưa tính được"},
  en: {
    files: "This page does not show the files as they were saved last",
    own: "Something on this page could not be computed"
  }
}[code];

const own = JSON.parse(document.getElementById("preview-errors")?.textContent ?? "[]") as readonly PreviewError[];
const shown = document.querySelector<HTMLMetaElement>("meta[name=data-version]")?.content ?? null;
const place = document.createElement("div");
place.setAttribute("role", "alert");
place.style.cssText =
  "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:1000;padding:1rem 1.25rem;background:#7a1620;color:#fff;font:15px/1.5 system-ui,sans-serif;white-space:pre-wrap;overflow-wrap:anywhere";

function show(title: string, errors: readonly PreviewError[]): void {
  if (errors.length === 0) {
    place.remove();
    return;
  }
  const heading = document.createElement("strong");
  heading.textContent = title;
  place.replaceChildren(
    heading,
    ...errors.map(({text}) => {
      const line = document.createElement("p");
      line.style.cssText = "margin:.5rem 0 0;color:inherit;max-width:none";
      line.textContent = text[code];
      return line;
    })
  );
  document.body.append(place);
}

show(titles.own, own);
new EventSource("/_preview/events").addEventListener("message", ({data}: MessageEvent<string>) => {
  const {version, errors} = JSON.parse(data) as Standing;
  if (errors.length > 0) show(titles.files, errors);
  else if (version !== shown) location.reload();
  else show(titles.own, own);
});
