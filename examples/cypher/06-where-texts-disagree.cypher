// Where do two documents disagree: a date, a number, a status of the same thing?
// เอกสารใดให้ข้อมูลไม่ตรงกันเรื่องเดียวกัน
MATCH ()-[m:MENTIONS|NAMES]->(n:Saraban)
WHERE n:Meeting OR n:Policy OR n:Document
UNWIND ['date', 'number', 'status', 'venue'] AS attribute
WITH n, attribute, m[attribute] AS value, m.document AS document
WHERE value IS NOT NULL
WITH n, attribute, value, collect(DISTINCT document) AS documents ORDER BY value
WITH n, attribute, collect({value: value, documents: size(documents)}) AS said
WHERE size(said) > 1
RETURN n.name AS about, attribute, [one IN said | one.value + ' (' + one.documents + ')'] AS said
ORDER BY attribute, about LIMIT 6

// => {"about":"สมัชชาสุขภาพจังหวัดพิจิตร ครั้งที่ ๓ พ.ศ. ๒๕๖๓","attribute":"date","said":["2020 (1)","2020-08-27 (2)"]}
// => {"about":"สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๕ พ.ศ. ๒๕๖๕","attribute":"date","said":["2022 (4)","2022-12-20 (1)"]}
// => {"about":"สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๕ พ.ศ. ๒๕๖๕","attribute":"number","said":["15 (1)","15/2565 (5)"]}
// => {"about":"การประชุม คณะกรรมการสุขภาพแห่งชาติ (คสช.) ครั้งที่ ๑/๒๕๖๘","attribute":"status","said":["held (2)","planned (1)"]}
// => {"about":"การประชุมคณะทํางานขับเคลื่อนนํ้าดื่มปลอดภัยจังหวัดพิจิตร ครั้งที่ ๒/๒๕๖๔","attribute":"status","said":["held (1)","planned (2)"]}
// => {"about":"สมัชชาสุขภาพแห่งชาติ ครั้งที่ ๑๕ พ.ศ. ๒๕๖๕","attribute":"status","said":["held (5)","planned (1)"]}
