import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("program", import.meta.url));

/** An empty folder outside the project. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "ipr-plan-consumer-"));
}

/** Packs the built library as it would be published; gives the path of the tarball. */
export function pack(into: string): string {
  const text = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into], {
    cwd: root,
    encoding: "utf8",
  });
  const reports = JSON.parse(text);
  // npm 12 answers by package name, earlier ones with a list.
  const report = Array.isArray(reports) ? reports[0] : Object.values(reports)[0];
  return join(into, report.filename);
}

/** A folder of a consumer, with the tarball unpacked and its dependencies linked from this project: needs no network. */
export function installOffline(tarball: string): string {
  const folder = consumerFolder();
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "ipr-plan"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "ipr-plan"), "--strip-components=1"]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  return folder;
}

/**
 * A folder of a consumer, with everything installed by npm: the newest versions that the ranges allow, or those told. The
 * optional peers come too; install scripts do not run.
 */
export function installFromRegistry(tarball: string, others: readonly string[]): string {
  const folder = consumerFolder();
  const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const peers = Object.entries(peerDependencies)
    .filter(([name]) => !others.some((other) => other.startsWith(`${name}@`)))
    .map(([name, range]) => `${name}@${range}`);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  execFileSync("npm", ["install", ...flags, tarball, ...peers, ...others], { cwd: folder, stdio: "pipe" });
  return folder;
}

/** What the package needs, each in the version that its range begins with. */
export function lowestVersions(): readonly string[] {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries<string>({ ...dependencies, ...peerDependencies }).map(
    ([name, range]) => `${name}@${/\d[\d.]*/.exec(range)?.[0]}`,
  );
}

/** The version of a package that a consumer has. */
export function installedVersion(consumer: string, name: string): string {
  return JSON.parse(readFileSync(join(consumer, "node_modules", name, "package.json"), "utf8")).version;
}

const manifest = {
  name: "consumer",
  private: true,
  type: "module",
  // Parcel is set up here: it reads `exports` only where it is told to.
  "@parcel/resolver-default": { packageExports: true },
  targets: {
    parcel: {
      source: "run.mjs",
      context: "node",
      engines: { node: ">=20.19" },
      outputFormat: "esmodule",
      includeNodeModules: true,
      distDir: "out/parcel",
    },
  },
};

function consumerFolder(): string {
  const folder = emptyFolder();
  cpSync(program, folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}
