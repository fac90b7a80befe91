/** Milliseconds of processor time that this process has used: tests of growth do not see what else the machine does. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
