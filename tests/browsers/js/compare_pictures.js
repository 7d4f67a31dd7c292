// How far two pictures, given as addresses of data, are apart: the mean difference of a channel, and the share of channels
// that differ by more than a shade.
const [addresses, done] = arguments;
const pixels = async (address) => {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, picture.width, picture.height).data;
};
const compare = ([a, b]) => {
  let [sum, other] = [0, 0];
  for (let i = 0; i < a.length; i += 1) {
    const off = Math.abs(a[i] - b[i]);
    sum += off;
    other += off > 8;
  }
  done([sum / a.length, a.length === b.length ? other / a.length : 1]);
};
Promise.all(addresses.map(pixels)).then(compare, (error) => done([String(error)]));
