/** Where the identifier of the notebook that was last open is kept. */
export const lastKey = "daknong-explore-last";

/** There, as long as this browser keeps tables of the reader's own. */
export const ownKey = "daknong-explore-own";
