import {fold, searchable, type Searchable} from "./fold.js";
import {smallest} from "./extremes.js";
import {endsWord, hitsOf, hitsOfAll, shortestQuery, type Hit} from "./search.js";

/** Something that is found by its words. */
export interface Findable {
  readonly title: string;
  /** Numbers and codes that it is known by, as readers type them. */
  readonly codes: readonly string[];
  /** Other words that it is found by; other names of it are parted by {@link betweenNames}. */
  readonly also: string;
  /** Whether the title is a sentence, which comes after names. */
  readonly isSentence: boolean;
}

/** A word that people say, and the words that texts have instead. */
export interface Synonym {
  readonly word: string;
  readonly means: readonly string[];
}

/** What was found, with where in its title. */
export interface RankedHit {
  /** Position in the list that was searched. */
  readonly index: number;
  readonly hits: readonly Hit[];
}

/** What answers a query, best first. */
export interface Ranked {
  readonly found: readonly RankedHit[];
  /** Whether no answer has all words of the query, so that these have most of them. */
  readonly partly: boolean;
  /** The synonyms that helped. */
  readonly via: readonly Synonym[];
}

/** How far an answer is from the question; answers of one number keep the order of the list. */
const distance = {
  same: 0,
  begins: 1,
  beginsWord: 2,
  otherName: 2,
  phrase: 3,
  growingPhrase: 4,
  allWords: 5,
  elsewhere: 6,
  together: 7,
  /** What is added for a sentence, for other diacritics than those typed, and for a synonym. */
  sentence: 4,
  otherMarks: 6,
  synonym: 1,
  /** For each meaning of a synonym that stands before the one that led there, and for what a question says besides. */
  laterMeaning: 3,
  filler: 1
} as const;

/** Ways to put a query that are tried at most; each synonym in it gives more. */
const mostWays = 8;
/** The share of a query's weight that an answer must have when none has all its words. */
const leastShare = 0.5;
const nothing: Ranked = {found: [], partly: false, via: []};

/** A way to put a query, with what it costs and the synonyms that made it. */
interface Way {
  readonly phrase: Searchable;
  readonly penalty: number;
  readonly synonyms: readonly Synonym[];
}

/** A list to be searched again and again; only what a query may find is looked at closely. */
export class RankedSearch {
  readonly #items: readonly Prepared[];
  readonly #synonyms: readonly (Synonym & {readonly words: Searchable})[];
  readonly #fillers: readonly string[];

  /**
   * @param items those that are to come first among equals stand first
   * @param fillers phrases of questions that say nothing of what is asked for, such as “who is responsible for”
   */
  constructor(items: readonly Findable[], synonyms: readonly Synonym[] = [], fillers: readonly string[] = []) {
    this.#items = items.map((item) => new Prepared(item));
    this.#synonyms = synonyms.map((one) => ({...one, words: searchable(one.word)}));
    this.#fillers = fillers.map((phrase) => searchable(phrase).exact).toSorted((a, b) => b.length - a.length);
  }

  /**
   * The items that have the phrase or all words of a query, with or without diacritics, as typed or by a synonym: first those that
   * are called so, then those that begin so, then the others. What a question says besides need not be there; where nothing has all
   * words those answer that have most of them, rare ones counting more.
   */
  find(query: string): Ranked {
    const asked = phraseOf(query);
    if (asked.folded.length < shortestQuery && !/\d/.test(asked.folded)) return nothing;
    const all = this.#findAll(asked);
    return all.found.length > 0 ? all : this.#findMost(this.#withoutFillers(asked));
  }

  #findAll(asked: Searchable): Ranked {
    const best = new Map<number, {readonly score: number; readonly hits: readonly Hit[]; readonly way: Way}>();
    const bare = this.#withoutFillers(asked);
    const ways = [
      ...this.#waysToPut({phrase: asked, penalty: 0, synonyms: []}),
      ...(bare === asked ? [] : this.#waysToPut({phrase: bare, penalty: distance.filler, synonyms: []}))
    ];
    for (const way of ways) {
      const words = way.phrase.folded.split(" ");
      for (const [index, item] of this.#items.entries()) {
        const match = item.match(way.phrase, words);
        if (match === null) continue;
        const score = match.score + way.penalty;
        if (score < (best.get(index)?.score ?? Infinity)) best.set(index, {score, hits: match.hits, way});
      }
    }
    const found = [...best]
      .map(([index, one]) => ({index, ...one}))
      .toSorted((a, b) => a.score - b.score || a.index - b.index);
    return {found, partly: false, via: [...new Set(found.flatMap(({way}) => way.synonyms))]};
  }

  /** A query as it is, and with each of its everyday words in the words that they mean. */
  #waysToPut(asked: Way): readonly Way[] {
    const ways = [asked];
    for (const synonym of this.#synonyms) {
      for (const way of [...ways]) {
        const at = placeOf(synonym.words, way.phrase);
        if (at === null) continue;
        for (const [i, meaning] of synonym.means.entries()) {
          if (ways.length >= mostWays) return ways;
          const put = `${way.phrase.exact.slice(0, at.start)}${meaning}${way.phrase.exact.slice(at.end)}`;
          ways.push({
            phrase: phraseOf(put),
            penalty: way.penalty + distance.synonym + i * distance.laterMeaning,
            synonyms: [...way.synonyms, synonym]
          });
        }
      }
    }
    return ways;
  }

  #withoutFillers(asked: Searchable): Searchable {
    const hasMarks = asked.exact !== asked.folded;
    let text = ` ${asked.exact} `;
    for (const filler of this.#fillers) text = text.replaceAll(` ${hasMarks ? filler : fold(filler)} `, "  ");
    const rest = text.trim();
    return rest === "" || rest === asked.exact ? asked : phraseOf(rest);
  }

  #findMost(asked: Searchable): Ranked {
    const ways = this.#waysToPut({phrase: asked, penalty: 0, synonyms: []});
    const all = ways.flatMap(({phrase, synonyms}) => this.#mostOf(phrase).map((hit) => ({...hit, synonyms})));
    const best = new Map<number, (typeof all)[number]>();
    for (const one of all) if (one.share > (best.get(one.index)?.share ?? 0)) best.set(one.index, one);
    const found = [...best.values()].toSorted(
      (a, b) =>
        b.share - a.share ||
        Number(this.#items[a.index]!.isSentence) - Number(this.#items[b.index]!.isSentence) ||
        a.index - b.index
    );
    return {found, partly: found.length > 0, via: [...new Set(found.flatMap(({synonyms}) => synonyms))]};
  }

  #mostOf(phrase: Searchable): (RankedHit & {readonly share: number})[] {
    const words = [...new Set(phrase.exact.split(" "))].filter((word) => word.length >= shortestQuery);
    const having = words.map((word) => {
      const one = searchable(word);
      return this.#items.flatMap((item, index) => {
        const hits = item.wholeWords(one);
        return hits === null ? [] : [{index, hits}];
      });
    });
    const weights = having.map(({length}) =>
      length === 0 ? Math.log(this.#items.length + 1) : Math.log(1 + this.#items.length / length)
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const shares = new Map<number, {share: number; hits: Hit[]}>();
    for (const [i, items] of having.entries()) {
      for (const {index, hits} of items) {
        const before = shares.get(index) ?? {share: 0, hits: []};
        shares.set(index, {share: before.share + weights[i]! / total, hits: [...before.hits, ...hits]});
      }
    }
    return [...shares]
      .filter(([, {share}]) => share >= leastShare)
      .map(([index, {share, hits}]) => ({index, share, hits: hits.toSorted((a, b) => a.start - b.start)}));
  }
}

/** What parts the other names of an item. */
export const betweenNames = " · ";

function beginsName(also: string, start: number): boolean {
  return start === 0 || also.endsWith(betweenNames, start);
}

function endsName(also: string, end: number): boolean {
  return end === also.length || also.startsWith(betweenNames, end);
}

/** A query without the signs that surround words. */
function phraseOf(query: string): Searchable {
  return searchable(
    query
      .replace(/[?!"“”„«»]+/gu, " ")
      .replace(/\s+/gu, " ")
      .trim()
  );
}

/** Where a phrase stands in another as whole words: without diacritics only where the other has none there. */
function placeOf(words: Searchable, within: Searchable): {readonly start: number; readonly end: number} | null {
  const hit = hitsOf(words, within).find(({end, exact, start}) => {
    const asked = within.exact.slice(start, end);
    return endsWord(within, end) && (exact || asked === fold(asked));
  });
  return hit ?? null;
}

/** An item whose letters are prepared when a query first may find it. */
class Prepared {
  readonly isSentence: boolean;
  readonly #codes: readonly string[];
  readonly #title: string;
  readonly #also: string;
  /** Everything folded, to tell quickly what a query cannot find. */
  readonly #folded: string;
  #letters: {readonly title: Searchable; readonly also: Searchable; readonly both: Searchable} | null = null;

  constructor({title, codes, also, isSentence}: Findable) {
    this.isSentence = isSentence;
    this.#codes = codes.map(fold);
    this.#title = title;
    this.#also = also;
    this.#folded = fold(`${title}${betweenNames}${also}`).replace(/\s+/g, " ");
  }

  /** How near the item is to a phrase, and where in its title; null where it does not answer. */
  match(phrase: Searchable, words: readonly string[]): {readonly score: number; readonly hits: readonly Hit[]} | null {
    if (this.#codes.includes(phrase.folded)) return {score: distance.same, hits: []};
    if (!words.every((word) => this.#folded.includes(word))) return null;
    const {title, also, both} = this.letters;
    const otherMarks = (exact: boolean) => (exact || phrase.exact === phrase.folded ? 0 : distance.otherMarks);
    const sentence = this.isSentence ? distance.sentence : 0;
    const hits = hitsOf(phrase, title);
    if (hits.length > 0) {
      const scores = hits.map((hit) => otherMarks(hit.exact) + this.#nearness(hit, title, phrase));
      return {score: smallest(scores) + sentence, hits};
    }
    const inTitle = hitsOfAll(phrase, title);
    if (inTitle.length > 0) {
      return {score: distance.allWords + sentence + otherMarks(inTitle.every(({exact}) => exact)), hits: inTitle};
    }
    const beside = hitsOf(phrase, also);
    const isName = ({start, end}: Hit) => beginsName(this.#also, start) && endsName(this.#also, end);
    const name = beside.find(isName);
    if (name !== undefined) return {score: distance.otherName + sentence + otherMarks(name.exact), hits: []};
    if (beside.length > 0) {
      return {score: distance.elsewhere + sentence + otherMarks(beside.some(({exact}) => exact)), hits: []};
    }
    const together = hitsOfAll(phrase, both);
    if (together.length === 0) return null;
    return {score: distance.together + sentence + otherMarks(together.every(({exact}) => exact)), hits: []};
  }

  /** Where a word stands in the title or beside it, as a whole and with the diacritics that it was typed with. */
  wholeWords(word: Searchable): readonly Hit[] | null {
    if (!this.#folded.includes(word.folded)) return null;
    const asTyped = (text: Searchable) =>
      hitsOf(word, text).filter(({end, exact}) => endsWord(text, end) && (exact || word.exact === word.folded));
    const {title, also} = this.letters;
    const hits = asTyped(title);
    return hits.length > 0 || asTyped(also).length > 0 ? hits : null;
  }

  #nearness({start, end}: Hit, title: Searchable, phrase: Searchable): number {
    const whole = endsWord(title, end);
    if (this.isSentence) return whole ? distance.phrase : distance.growingPhrase;
    if (title.folded === phrase.folded) return distance.same;
    if (start === 0) return whole ? distance.begins : distance.beginsWord;
    return whole ? distance.phrase : distance.growingPhrase;
  }

  get letters(): {readonly title: Searchable; readonly also: Searchable; readonly both: Searchable} {
    return (this.#letters ??= {
      title: searchable(this.#title),
      also: searchable(this.#also),
      both: searchable(`${this.#title}${betweenNames}${this.#also}`)
    });
  }
}
