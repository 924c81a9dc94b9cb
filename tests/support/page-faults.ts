/** Faults of pages that no test has answered for yet: those that a test brings about itself never come here. */
const faults: string[] = [];

export const noteFault = (fault: string) => faults.push(fault);

/** What came up since this was asked last. */
export const takeFaults = () => faults.splice(0);
