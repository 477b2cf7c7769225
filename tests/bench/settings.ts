const numberFrom = (name: string) => Number(process.env[name]) || undefined;

/** How often something is measured; `BENCH_TIMES=1` is enough for a quick look. */
export const times = (usual: number) => numberFrom('BENCH_TIMES') ?? usual;

/** The numbers of sections at which growth is measured; `BENCH_SIZES=40,200` is a quick look. */
export const sizes = (process.env['BENCH_SIZES'] ?? '40,1000').split(',').map(Number);
