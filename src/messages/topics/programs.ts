/** The words of cells that hold a program. */
export interface ProgramMessages {
  /** Names the editor to those who do not see it. */
  readonly editor: string;
  readonly placeholder: string;
  /** What came out, and how long that took. */
  readonly ran: (time: string) => string;
  readonly noValue: (time: string) => string;
  readonly lines: (count: number) => string;
  readonly value: string;
  readonly drawing: string;
  readonly failures: {
    /** With what the browser says, which is English. */
    readonly syntax: (message: string) => string;
    readonly thrown: (message: string) => string;
    readonly unknown: (name: string) => string;
    readonly network: (name: string) => string;
    readonly imports: string;
    readonly unshowable: (kind: string) => string;
    readonly rows: (rows: string, most: string) => string;
    /** More rows than a program can be given. */
    readonly cut: (name: string, rows: string) => string;
    readonly notGiven: (name: string) => string;
    readonly drawing: string;
    readonly stopped: string;
    readonly time: (seconds: number) => string;
    readonly start: string;
  };
}
