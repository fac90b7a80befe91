import type Sigma from "sigma";
import type { DrawnEdge, DrawnNode } from "./display-graph.js";

type Picture = Sigma<DrawnNode, DrawnEdge>;

/** Moves the camera to a node that is out of sight. */
export function bringIntoSight(picture: Picture, key: string): void {
  const place = picture.getNodeDisplayData(key);
  if (!place) return;
  const seen = picture.framedGraphToViewport(place);
  const { width, height } = picture.getDimensions();
  const margin = 40;
  const isSeen = seen.x > margin && seen.y > margin && seen.x < width - margin && seen.y < height - margin;
  if (!isSeen) picture.getCamera().animate({ x: place.x, y: place.y }, { duration: 250 });
}
