import {html, type Html} from "../../lib/html.js";
import {commonMessages} from "../../messages/common.js";
import {reuseMessages} from "../../messages/reuse.js";
import {planEmbedPath, planPictureFiles} from "../../model/addresses/plan.js";
import {addressIn, type Language} from "../../model/language.js";
import {publicAddress} from "../form/public-address.js";
import {takeAlong} from "../form/take-along.js";

/** What a reader can take along from the picture of the plan: its files, which the build has made, a citation, and a frame. */
export function pictureReuse(
  {
    title,
    sentence,
    release,
    address
  }: {
    readonly title: string;
    readonly sentence: string;
    /** The release, as a citation names it. */
    readonly release: string;
    readonly address: string | null;
  },
  language: Language
): Html {
  const words = reuseMessages(language);
  const {footerPlan} = commonMessages(language);
  const file = (kind: "svg" | "png") =>
    html`<a href="${addressIn(language, planPictureFiles[kind])}" download>${kind.toUpperCase()}</a>`;
  return takeAlong(
    {
      file: "plan",
      downloads: html`${file("svg")} ${file("png")}`,
      needsProgram: false,
      sentence,
      citation: words.planCitation({
        title,
        place: language.place.title,
        plan: footerPlan ?? "",
        release
      }),
      address: publicAddress(address, addressIn(language, "/")),
      frame: {path: addressIn(language, planEmbedPath), title, width: 1100, height: 600}
    },
    language
  );
}
