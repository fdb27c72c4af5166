// The files of what was dropped, with all that is in its folders. `within` gives each answer of the browser a time.
export async function files(items, within) {
  const found = [];
  for (const item of items) {
    if (item instanceof File) found.push(item);
    else if (item?.isFile) found.push(await within(item.name, new Promise((done, failed) => item.file(done, failed))));
    else if (item) found.push(...(await files(await children(item, within), within)));
  }
  return found;
}

// A browser hands out the entries of a folder a hundred at a time.
async function children(folder, within) {
  const reader = folder.createReader();
  const found = [];
  for (;;) {
    const some = await within(folder.name, new Promise((done, failed) => reader.readEntries(done, failed)));
    if (!some.length) return found;
    found.push(...some);
  }
}
