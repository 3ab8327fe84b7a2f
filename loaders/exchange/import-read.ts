import type {TableRow} from "../../src/model/tables/index.js";
import type {Localised} from "../../src/model/language.js";
import type {Candidate} from "./draft.js";
import type {Place, Rejection} from "./place.js";

/** What was found in one or more foreign files, whatever their format. */
export interface ImportRead {
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
  /** Documents that came with the values and are not known yet. */
  readonly newSources: readonly TableRow<"sources">[];
  /** Rows that say nothing: no value was given. */
  readonly blank: number;
  /** Rows without a value whose note says why. */
  readonly unreported: readonly {readonly place: Place; readonly note: string}[];
  /** Rows that a mapping leaves out on purpose. */
  readonly skipped: number;
  /** What files say of themselves, and what of them was left, to be told to a person. */
  readonly account: readonly Localised[];
  /** The days on which their publishers last changed them (ISO), of those that say. */
  readonly editions: readonly string[];
}

export const nothingRead: ImportRead = {
  candidates: [],
  rejections: [],
  newSources: [],
  blank: 0,
  unreported: [],
  skipped: 0,
  account: [],
  editions: []
};

/** A read that found nothing but reasons to reject. */
export function rejectedRead(...rejections: readonly Rejection[]): ImportRead {
  return {...nothingRead, rejections};
}

/** Several reads as one. */
export function joinReads(reads: readonly ImportRead[]): ImportRead {
  return reads.reduce(
    (all, read) => ({
      candidates: [...all.candidates, ...read.candidates],
      rejections: [...all.rejections, ...read.rejections],
      newSources: [
        ...all.newSources,
        ...read.newSources.filter(({source}) => !all.newSources.some((row) => row.source === source))
      ],
      blank: all.blank + read.blank,
      unreported: [...all.unreported, ...read.unreported],
      skipped: all.skipped + read.skipped,
      account: [...all.account, ...read.account],
      editions: [...all.editions, ...read.editions]
    }),
    nothingRead
  );
}
