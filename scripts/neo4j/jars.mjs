import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The releases that are tried: the first on Java 17 or later, the second on 21 or later. */
export const releases = {
  "5.26.31": { java: 17, main: "org.neo4j.server.CommunityEntryPoint" },
  "2026.09.0": { java: 21, main: "org.neo4j.server.Neo4jCommunity" },
};

/** Where servers and their data are kept: never within the project. */
export const cacheFolder = () => join(process.env.XDG_CACHE_HOME ?? tmpdir(), "saraban-neo4j");

const pom = (version) => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>local.test</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

const works = (program, args) => {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch {
    return undefined;
  }
};

const javaHomes = () => {
  const folder = "/usr/lib/jvm";
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, "bin/java")) : [];
};

/** A Java of at least this version: on the path, in JAVA_HOME, or where Linux keeps them; or nothing. */
export function findJava(atLeast) {
  const own = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, "bin/java")] : [];
  for (const java of [...own, "java", ...javaHomes()]) {
    const told = works(java, ["-XshowSettings:properties", "--version"]) ?? "";
    const version = Number(/^\S+ (\d+)/.exec(told)?.[1] ?? 0);
    if (version >= atLeast) return { java, version };
  }
  return undefined;
}

/** What is missing to start a server of this release, as a sentence; nothing where all is there. */
export function missingFor(version) {
  const { java } = releases[version];
  if (findJava(java) === undefined) return `Java ${java} or later is not installed`;
  if (existsSync(join(cacheFolder(), `lib-${version}`))) return undefined;
  return works("mvn", ["--version"]) === undefined ? "Maven (mvn) is not installed" : undefined;
}

const run = (program, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve(output) : reject(new Error(output.slice(-2000)))));
  });

/** The folder of a release's jars, fetched by Maven the first time. A half download is never used. */
export async function jarsOf(version) {
  const folder = join(cacheFolder(), `lib-${version}`);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part${process.pid}`;
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, "pom.xml"), pom(version));
  const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  await run("mvn", [
    ...["-B", "-q", "-ntp", "-f", join(part, "pom.xml"), "-DincludeScope=runtime"],
    ...[`-DoutputDirectory=${part}`, plugin],
  ]);
  try {
    renameSync(part, folder);
  } catch (error) {
    // Another process was faster: its jars are as good.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
