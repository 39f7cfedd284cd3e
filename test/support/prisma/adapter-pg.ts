/** Stands in for the class of `@prisma/adapter-pg`. */
export class PrismaPg {
  readonly connectionString: string | undefined;

  constructor({ connectionString }: { readonly connectionString: string | undefined }) {
    this.connectionString = connectionString;
  }
}
