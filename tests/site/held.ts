// What people hold of the site as it stood on 2026-11-28, before its words were changed; written by that site's own programs.
// Nothing here is ever to be changed: where a test of it fails, the site has forgotten what it once gave out.

/** Addresses of the explorer behind charts of the comparing pages, one of each view. */
export const heldCharts = [
  "?view=map&indicator=poverty_rate&indicator_ruler=gso_income&indicator_run=1&year=2014",
  "?view=areas&indicator=poverty_rate&indicator_ruler=gso_income&indicator_run=1&areas=VN-72;VN-63&base=2010",
  "?view=provinces&x=poverty_rate&x_ruler=gso_income&x_run=1&y=forest_cover&year=2014&home=VN-72",
  "?view=course&x=poverty_rate&x_ruler=gso_income&x_run=1&y=forest_cover&y_run=1&area=VN-72",
  "?view=years&area=VN-72&from=2015&to=2024&reach=1&only=poverty_rate;forest_cover"
] as const;

/** The address of an indicator with everything that a reader can set there. */
export const heldIndicator =
  "?from=2010&to=2024&with=VN&series=mdp_2016_2020;mdp_2021_2025&method=eurostat&base=2022&milestone=2030&ruler=mdp_2021_2025&pace=-0.3";

/** What stands behind `#n=` in the address of a notebook that was shared. */
export const heldLink =
  "VZHBTgIxEIZfZVIOXJAAB0028YCyxoNAAkZjgJBSCruh22K3ixCyj2CiJ2O8eNR48eweIb7Hvomzy4Jwaaff_O0_M10S4xrBiUUaY2f1ocA4HJc4-pJjYE4Q_3xKUiCMC-ETq7Mk7hC1poxs4so05nODJ0m95BWMUmCRXA7WT3H0yMDo3-84emNd2ZX1OHpx04eTXazewYujV4O2Gw2sn1WRhIXMyN8z8u_Fv89g0deB4BpJwi3Stq_s82tQRZ9rl_tQbUMqKCBacJruMyoCngQ6kHDRatZBDVA-o8ZV0gcFt5d2y8Y8GrqMGqXhFPJTNePaoB81PA_VRg0FVHOa5G4aRyeVLcycEXvDab9SKh_jUint0o56kNBs1ewWnN1lZWH9IyWGHBvsEKaGnPR2zbO95plD9eGYN8RakpFW3uFEPKonSIQrOZ7mGGZWCwzTIST3lVCBRrC9NaKMJx9HwrAX_gE";

/** The notebook of that link. */
export const heldNotebook = {
  id: "poverty-2025",
  title: "Nghèo theo từng chuẩn",
  cells: [
    {id: "t1", kind: "text", name: "", text: "## Đọc trước\n\nMỗi chuỗi là một thước đo."},
    {
      id: "s1",
      kind: "sql",
      name: "by_ruler",
      sql: "SELECT o.series AS ruler, o.year, o.value, o.run FROM observations o WHERE o.indicator = 'poverty_rate' AND o.area = 'VN-72' AND o.series = 'mdp_2016_2020' AND o.shown ORDER BY o.year",
      folded: ["code"]
    },
    {
      id: "c1",
      kind: "chart",
      name: "",
      chart: {from: "by_ruler", mark: "line", x: "year", y: "value", colour: "ruler", facet: ""}
    }
  ]
} as const;

/** How a browser keeps it: with how often it was kept. */
export const heldRecord = {...heldNotebook, turn: 3} as const;

/** Where a browser keeps it. */
export const heldStore = {
  database: "daknong-explore",
  version: 1,
  store: "notebooks",
  last: "daknong-explore-last"
} as const;

/** Addresses that people have bookmarked. */
export const heldPages = [
  "notebooks/poverty-rulers/",
  "notebooks/en/poverty-rulers/",
  "explore/",
  "en/explore/",
  "commitments/",
  "agencies/"
] as const;
