/** The style sheets of what lies over a page. Side by side in a script, what they share is compressed away. */
export { default as inPlaceStyles } from '../../views/in-place/in-place.css?inline';
export { default as pickerStyles } from '../../views/reader/picker.css?inline';
export { default as readerStyles } from '../../views/reader/reader.css?inline';
export { default as noticeStyles } from '../../views/shared/notice.css?inline';
