export { extract } from "@saraban/extract";
