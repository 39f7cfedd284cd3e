// One file of the package: a program that lists domains mostly reads their statistics, too, and loading a second file
// takes as long as reading a thousand domains.
export { connectListAllDomains } from './domain-list-reader.js';
export { connectGetAllDomainStats } from './domain-stats-reader.js';
