// The posts of a person over time, as dated texts tell of them.
// บุคคลหนึ่งดำรงตำแหน่งใดบ้าง เมื่อใด
MATCH (p:Person {name: 'ภัทรดนัย เกษมสุขวานิช'})-[h:HOLDS_POSITION]->(a:Agency)
MATCH (t:SarabanText {key: h.document})-[:NAMES]->(d:Document {source: t.id})
RETURN toString(d.date) AS told, trim(h.role) AS post, a.name AS body, h.status AS status
ORDER BY told, post, body

// => {"told":"2020-08-28","post":"ผู้ว่าราชการจังหวัดพิจิตร","body":"จังหวัดพิจิตร","status":"current"}
// => {"told":"2020-10-12","post":"ผู้ว่าราชการจังหวัดพิจิตร","body":"จังหวัดพิจิตร","status":"current"}
// => {"told":"2022-02-17","post":"ผู้ว่าราชการจังหวัดพิจิตร","body":"จังหวัดพิจิตร","status":"current"}
// => {"told":"2023-03-14","post":"ผู้ว่าราชการจังหวัดพิจิตร","body":"จังหวัดพิจิตร","status":"current"}
// => {"told":"2023-03-14","post":"รองปลัดกระทรวงมหาดไทย","body":"กระทรวงมหาดไทย","status":"elect"}
// => {"told":"2023-04-27","post":"รองปลัดกระทรวงมหาดไทย","body":"กระทรวงมหาดไทย","status":"current"}
