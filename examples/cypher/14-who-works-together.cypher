// Which bodies work together, told by how many documents?
// หน่วยงานใดร่วมมือกับหน่วยงานใด
MATCH (a:Agency)-[c:COOPERATES_WITH]-(b:Agency)
WHERE a.key < b.key
RETURN a.name AS one, b.name AS other, count(DISTINCT c.document) AS documents
ORDER BY documents DESC, one, other LIMIT 6

// => {"one":"กรมทรัพยากรน้ำบาดาล","other":"กรมอนามัย","documents":3}
// => {"one":"กรมทรัพยากรน้ำบาดาล","other":"มหาวิทยาลัยเทคโนโลยีลุ่มน้ำน่าน","documents":1}
// => {"one":"กรมส่งเสริมการปกครองท้องถิ่น","other":"กรมอนามัย","documents":1}
// => {"one":"กรมส่งเสริมการปกครองท้องถิ่น","other":"สมาคมสันนิบาตเทศบาลแห่งประเทศไทย","documents":1}
// => {"one":"กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม","other":"กระทรวงสาธารณสุข","documents":1}
// => {"one":"กระทรวงสาธารณสุข","other":"สำนักงานคณะกรรมการกฤษฎีกา","documents":1}
