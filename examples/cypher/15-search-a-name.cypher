// Which nodes have a word in their name? The full-text index cuts Thai into words.
// ค้นชื่อด้วยคำ
CALL db.index.fulltext.queryNodes('saraban_names', '"น้ำบาดาล"') YIELD node
RETURN [label IN labels(node) WHERE label <> 'Saraban'][0] AS kind, node.name AS name
ORDER BY kind, name

// => {"kind":"Agency","name":"กรมทรัพยากรน้ำบาดาล"}
// => {"kind":"Agency","name":"กองวิเคราะห์น้ำบาดาล"}
// => {"kind":"Agency","name":"สำนักงานทรัพยากรน้ำบาดาล เขต 7 กำแพงเพชร"}
// => {"kind":"Document","name":"รายงานผลวิเคราะห์คุณภาพน้ำบาดาลระดับตื้น ตำบลวังน้ำริน"}
// => {"kind":"Policy","name":"แนวทางลดไนเตรทในน้ำบาดาลระดับตื้น"}
