import { residentBytes } from '../../neo4j/local/process.ts'

/** Monitors the resident memory of a process. */
export interface MemoryWatch {
  /** Maximum so far, in bytes. */
  most(): number
  stop(): void
}

const EVERY = 500

export function watchMemory(pid: number): MemoryWatch {
  let most = 0
  const look = async () => {
    most = Math.max(most, (await residentBytes(pid)) ?? 0)
  }
  void look()
  const timer = setInterval(() => void look(), EVERY)
  return { most: () => most, stop: () => clearInterval(timer) }
}

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
