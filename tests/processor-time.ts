/**
 * Milliseconds of the processor that this process has had. What is measured by it takes as long on a busy machine as on a
 * quiet one; a worker's process does nothing beside its test.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
