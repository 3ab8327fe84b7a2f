// Libraries without types of their own, as far as notebooks are given them.
declare module "htl" {
  type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Element;
  export const html: Tag;
  export const svg: Tag;
}

declare module "@observablehq/inputs" {
  /** A control: an element that holds a value and tells of each change of it by the event `input`. */
  type Control = (...options: readonly unknown[]) => Element & {value: unknown};
  export const bind: Control;
  export const button: Control;
  export const checkbox: Control;
  export const color: Control;
  export const date: Control;
  export const datetime: Control;
  export const email: Control;
  export const file: Control;
  export const form: Control;
  export const input: Control;
  export const number: Control;
  export const password: Control;
  export const radio: Control;
  export const range: Control;
  export const search: Control;
  export const select: Control;
  export const table: Control;
  export const tel: Control;
  export const text: Control;
  export const textarea: Control;
  export const toggle: Control;
  export const url: Control;
}
