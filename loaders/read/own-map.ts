import {join} from "node:path";
import {closest} from "../../src/lib/closest.js";
import type {Place} from "../../src/model/place.js";
import {mapFile, type InputFile, type Inputs} from "./inputs.js";
import {decodeText} from "./decode.js";
import {expectations, remedies, say} from "./messages.js";
import type {Problem} from "./problem.js";

/** A closed line of longitudes and latitudes. */
export type GeoRing = readonly (readonly [longitude: number, latitude: number])[];

/** The polygons of each area: of each its outer line and then its holes. */
export type OwnMap = ReadonlyMap<string, readonly (readonly GeoRing[])[]>;

/**
 * Reads the shapes that a place keeps itself: a GeoJSON collection (RFC 7946) whose features are polygons with the code of an area in
 * the property `area`. What is wrong with a feature names it by its number, since such a file may be one long line.
 * @param areas the codes that there are; null where they could not be read
 */
export function readOwnMap(
  {file, bytes}: InputFile,
  areas: ReadonlySet<string> | null
): {readonly map: OwnMap | null; readonly problems: readonly Problem[]} {
  const decoded = decodeText(bytes, file);
  if (decoded.problem) return {map: null, problems: [decoded.problem]};
  const wrong = (value: string | null, column: string | null = null): Omit<Problem, "expected" | "mend"> => ({
    severity: "error",
    code: "invalid_map",
    file,
    line: null,
    column,
    value
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(decoded.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {map: null, problems: [{...wrong(message), expected: notJson, mend: remedies.correct}]};
  }
  const features = isRecord(parsed) && parsed.type === "FeatureCollection" ? parsed.features : null;
  if (!Array.isArray(features) || features.length === 0)
    return {map: null, problems: [{...wrong(null, "features"), expected: noFeatures, mend: remedies.correct}]};
  const map = new Map<string, readonly (readonly GeoRing[])[]>();
  const problems = features.flatMap((feature: unknown, i): Problem[] => {
    const at = `features[${String(i)}]`;
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    const area = typeof properties.area === "string" ? properties.area : null;
    if (area === null) return [{...wrong(null, `${at}.properties.area`), expected: noArea, mend: remedies.fill}];
    if (areas !== null && !areas.has(area)) {
      return [
        {
          ...wrong(area, `${at}.properties.area`),
          expected: expectations.reference("areas.area", closest(area, areas)),
          mend: remedies.reference("areas")
        }
      ];
    }
    if (map.has(area)) return [{...wrong(area, `${at}.properties.area`), expected: once, mend: remedies.correct}];
    const polygons = isRecord(feature) ? polygonsOf(feature.geometry) : null;
    if (polygons === null) return [{...wrong(area, `${at}.geometry`), expected: noPolygon, mend: remedies.correct}];
    map.set(area, polygons);
    return [];
  });
  return {map: problems.length === 0 ? map : null, problems};
}

/**
 * The shapes that the place keeps itself, where it says that its map draws them.
 * @param areas the codes that there are; null where they could not be read
 */
export function ownMapOf(
  {map, dataFolder}: Pick<Inputs, "map" | "dataFolder">,
  place: Place,
  areas: ReadonlySet<string> | null
): ReturnType<typeof readOwnMap> {
  const problem = {file: join(dataFolder, mapFile), line: null, column: null, value: null} as const;
  if (place.map?.shapes === "own") {
    if (map !== null) return readOwnMap(map, areas);
    const missing: Problem = {
      ...problem,
      severity: "error",
      code: "missing_file",
      expected: expectations.file(mapFile),
      mend: remedies.restoreFile
    };
    return {map: null, problems: [missing]};
  }
  if (map === null) return {map: null, problems: []};
  const unused: Problem = {
    ...problem,
    severity: "warning",
    code: "unused_file",
    expected: say("map: {shapes: own} trong place.yaml", "map: {shapes: own} in place.yaml"),
    mend: say("Hãy thêm khóa này để bản đồ dùng tệp.", "Add the key, so that the map draws the file.")
  };
  return {map: null, problems: [unused]};
}

const notJson = say("một tệp JSON đọc được", "JSON that can be read");
const noFeatures = say("một FeatureCollection có ít nhất một hình", "a FeatureCollection with at least one feature");
const noArea = say("mã địa bàn của hình, trong properties.area", "the code of the feature's area, in properties.area");
const once = say("mỗi địa bàn một hình", "one feature for each area");
const noPolygon = say(
  "Polygon hoặc MultiPolygon với kinh độ từ -180 đến 180, vĩ độ từ -90 đến 90, mỗi vòng ít nhất bốn điểm",
  "a Polygon or MultiPolygon with longitudes from -180 to 180 and latitudes from -90 to 90, at least four points to a ring"
);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The polygons of a geometry of GeoJSON; null where it has none that can be drawn. */
export function polygonsOf(geometry: unknown): (readonly GeoRing[])[] | null {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return null;
  const given = geometry.type === "MultiPolygon" ? geometry.coordinates : [geometry.coordinates];
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return null;
  const polygons = given.map((polygon: unknown) => (Array.isArray(polygon) ? polygon.map(ringOf) : []));
  const whole = polygons.filter(
    (rings): rings is GeoRing[] => rings.length > 0 && rings.every((ring) => ring !== null)
  );
  return whole.length === given.length && whole.length > 0 ? whole : null;
}

function ringOf(ring: unknown): GeoRing | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const points = ring.map((point: unknown) => {
    const [longitude, latitude] = Array.isArray(point) ? (point as readonly unknown[]) : [];
    return isWithin(longitude, 180) && isWithin(latitude, 90) ? ([longitude, latitude] as const) : null;
  });
  return points.every((point) => point !== null) ? points : null;
}

// Some files go a little beyond the edge of the world.
const isWithin = (value: unknown, most: number): value is number =>
  typeof value === "number" && Math.abs(value) <= most + 0.001;
