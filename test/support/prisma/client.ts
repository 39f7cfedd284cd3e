/** A row of the model `Sample` in docs/bigint.md, as it is created. */
interface NewSample {
  readonly domain: string;
  readonly cpuTime: bigint;
  /** Prisma accepts text for a `Decimal`. */
  readonly hardLimit: string;
}

/** A row as it is read. */
interface Sample {
  readonly id: number;
  readonly domain: string;
  readonly cpuTime: bigint;
  readonly hardLimit: { toFixed(): string };
}

/** Stands in for the client that Prisma generates from the schema in docs/bigint.md, with the limits of its columns. */
export class PrismaClient {
  readonly #rows: Sample[] = [];

  constructor({ adapter }: { readonly adapter: { readonly connectionString: string | undefined } }) {
    if (adapter.connectionString === undefined) throw new Error('no connection string');
  }

  readonly sample = {
    create: async ({ data: { domain, cpuTime, hardLimit } }: { readonly data: NewSample }): Promise<void> => {
      if (BigInt.asIntN(64, cpuTime) !== cpuTime) throw new Error(`${cpuTime} is not a signed 64-bit integer`);
      if (!/^\d{1,20}$/.test(hardLimit)) throw new Error(`${hardLimit} is not a decimal of 20 digits`);
      this.#rows.push({ id: this.#rows.length + 1, domain, cpuTime, hardLimit: { toFixed: () => hardLimit } });
    },
    findFirstOrThrow: async (): Promise<Sample> => {
      const [row] = this.#rows;
      if (row === undefined) throw new Error('no row');
      return row;
    },
  };

  async $disconnect(): Promise<void> {}
}
