import {tableFromArrays} from "apache-arrow";
import type {Connection, Database} from "../../../../src/engine/database.js";

/** A database that answers every statement with one row, and writes down what is asked of it. */
export class FakeDatabase implements Database {
  readonly statements: string[] = [];
  readonly inserted: string[] = [];
  /** Connections that were opened and not closed. */
  readonly open = new Set<Connection>();
  /** Statements that fail. */
  readonly fails: (sql: string) => boolean;

  constructor(fails: (sql: string) => boolean = () => false) {
    this.fails = fails;
  }

  connect(): Promise<Connection> {
    const answer = (sql: string) => {
      this.statements.push(sql);
      return this.fails(sql) ? Promise.reject(new Error(`Catalog Error: ${sql}`)) : Promise.resolve(row);
    };
    const connection: Connection = {
      ended: false,
      query: answer,
      stream: async (sql) => {
        const {schema, batches} = await answer(sql);
        return {
          schema,
          [Symbol.asyncIterator]: async function* () {
            yield* await Promise.resolve(batches);
          }
        };
      },
      cancel: () => Promise.resolve(),
      runToBytes: async (sql) => {
        await answer(sql);
        return new Uint8Array();
      },
      prepare: (sql) => Promise.resolve({query: () => answer(sql), close: () => Promise.resolve()}),
      insertArrow: (name) => {
        this.inserted.push(name);
        return Promise.resolve();
      },
      close: () => {
        this.open.delete(connection);
        return Promise.resolve();
      }
    };
    this.open.add(connection);
    return Promise.resolve(connection);
  }

  registerFile(): Promise<void> {
    return Promise.reject(new Error("no statement here reads files"));
  }

  terminate(): Promise<void> {
    return Promise.resolve();
  }
}

const row = tableFromArrays({one: [1]});
