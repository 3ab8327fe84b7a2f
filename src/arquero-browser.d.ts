declare module "arquero/dist/arquero.min.js" {
  import type * as Arquero from "arquero";
  const aq: typeof Arquero;
  export default aq;
}
