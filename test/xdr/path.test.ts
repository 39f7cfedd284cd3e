import { expect, test } from 'vitest';
import { FieldPath } from '../../src/xdr/path.js';

test('a field at the top', () => {
  expect(new FieldPath().to('name')).toBe('name');
});

test('nothing at the top', () => {
  expect(new FieldPath().to('')).toBe('');
});

test('nested values and lists', () => {
  const path = new FieldPath();
  path.enter('dom');
  expect(path.to('uuid')).toBe('dom.uuid');
  path.leave();
  path.enterList('domains');
  expect(path.to('name')).toBe('domains[0].name');
  path.item(17);
  expect(path.to('name')).toBe('domains[17].name');
  expect(path.to('')).toBe('domains[17]');
  path.enterList('params');
  path.item(2);
  path.enter('value');
  expect(path.to('type')).toBe('domains[17].params[2].value.type');
  path.leave();
  path.leaveList();
  expect(path.to('name')).toBe('domains[17].name');
  path.leaveList();
  expect(path.to('ret')).toBe('ret');
});

test('a list of lists, whose inner lists have no name', () => {
  const path = new FieldPath();
  path.enterList('rows');
  path.item(1);
  path.enterList('');
  path.item(4);
  expect(path.to('')).toBe('rows[1][4]');
});

test('a list as the whole value', () => {
  const path = new FieldPath();
  path.enterList('');
  path.item(3);
  expect(path.to('')).toBe('[3]');
  expect(path.to('name')).toBe('[3].name');
});

test('an unnamed value in between leaves no trace', () => {
  const path = new FieldPath();
  path.enter('');
  path.enter('dom');
  path.enter('');
  expect(path.to('id')).toBe('dom.id');
});

test('clear forgets where the last frame failed', () => {
  const path = new FieldPath();
  path.enterList('domains');
  path.enter('dom');
  path.clear();
  expect(path.to('ret')).toBe('ret');
});
