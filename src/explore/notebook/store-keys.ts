import type {PlaceWords} from "../../model/place-words.js";

type Named = Pick<PlaceWords, "prefix">;

// Several places may be read from one host; each has names of its own in the browser.

/** What the notebooks and tables of a place are kept under. */
export const databaseName = ({prefix}: Named): string => `${prefix}-explore`;

/** Where the identifier of the notebook that was last open is kept. */
export const lastKey = ({prefix}: Named): string => `${prefix}-explore-last`;

/** There, as long as this browser keeps tables of the reader's own. */
export const ownKey = ({prefix}: Named): string => `${prefix}-explore-own`;

/** What the names begin with under which changes are kept until the store has them. */
export const aheadPrefix = ({prefix}: Named): string => `${prefix}-explore-ahead-`;

/** What tells a tab from others, as long as it is open. */
export const tabKey = ({prefix}: Named): string => `${prefix}-explore-tab`;

/** Where it is kept that results have no heads. */
export const headsKey = ({prefix}: Named): string => `${prefix}-explore-heads`;
