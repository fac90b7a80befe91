import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder with these files, removed when the test is finished. */
export function scratch(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "saraban-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Lines of output as JSON. */
export const jsonLines = (output: string) =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** A short letter with invented people. */
export const letter = `ที่ มท 0310.3/ว 1234
                                        กระทรวงมหาดไทย
                                        ถนนอัษฎางค์ กรุงเทพฯ 10200

                    5 มีนาคม 2564

เรื่อง  การจัดทำแผนพัฒนาจังหวัด
เรียน  ผู้ว่าราชการจังหวัดน่าน

        ด้วยกระทรวงมหาดไทยขอให้จังหวัดน่านจัดทำแผนพัฒนาจังหวัด

                    ขอแสดงความนับถือ

                    (นายตัวอย่าง ใจดี)
                    รองปลัดกระทรวงมหาดไทย
`;
