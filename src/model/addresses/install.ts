import {addressIn, type Edition} from "../language.js";

/** What a phone reads to install the site, one for each language of the place, from the site's root. */
export function installManifestPath(language: Pick<Edition, "prefix">): string {
  return addressIn(language, "/manifest.webmanifest");
}

/** The icons of an installed site, from its root: as they are, and with a ground that may be cut to any shape. */
export const installIcons = {
  small: "/icons/icon-192.png",
  large: "/icons/icon-512.png",
  maskable: "/icons/maskable-512.png"
} as const;
