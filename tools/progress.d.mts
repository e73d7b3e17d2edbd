export declare function withProgress<T>(title: string, work: () => T | Promise<T>): Promise<T>
